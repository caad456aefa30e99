import { z } from 'zod';
import type { Instant } from '../../../domain/moment.ts';
import type { Handover } from '../../../storage/handovers.ts';
import type { Card, CardAction, CardPart } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import { audited } from '../../caseworkers/audited.ts';
import { type Caller, type DeskServices, errand, type Reply } from '../../caseworkers/errand.ts';
import { readBrief } from '../brief.ts';
import { aboutInALine } from './brief-parts.ts';
import { callTimeOf, channelOf, languageOf } from './circumstances.ts';
import { dutyOf } from './duty-words.ts';
import { type Viewer, viewerOf } from './viewer.ts';
import { dayAt, waitedSince } from './waiting-time.ts';
import { isWith } from './whose-it-is.ts';

const mostOfEach = 20;

/** Everybody who waits for a person, or to be called; before them what the caseworker has themselves. */
export const queue = errand({ data: z.object({}), run: (desk, caller) => queueReply(desk, caller) });

/** The same, with what has just been done. */
export function queueReply(desk: DeskServices, caller: Caller, status?: Card['status']): Promise<Reply> {
  const seeing = { action: 'see-queue', subject: 'queue', why: 'the queue' } as const;
  return audited<Reply>(desk, caller, seeing, async () => {
    const { parts, ...card } = listCard(await desk.handovers.open(), viewerOf(caller), desk.clock.now());
    const chat = await desk.desk.chat(caller.chat);
    const duty: CardPart = { kind: 'text', text: dutyOf(chat), tone: 'quiet' };
    const whole = { ...card, ...(status && { status }), parts: status ? parts : [...parts, duty] };
    return { result: { kind: 'card', card: whole } };
  });
}

function listCard(open: readonly Handover[], viewer: Viewer, now: Instant): Card {
  const own = open.filter((handover) => isWith(handover, viewer.id));
  const waiting = open.filter(({ state }) => state === 'waiting');
  const calls = open.filter(({ state }) => state === 'call-back');
  const others = open.filter(({ state, by }) => (state === 'taken' || state === 'called') && by?.id !== viewer.id);
  const row = (handover: Handover, place?: number) => rowOf(handover, now, place);
  const withOthers = others.map((handover) => rowWithAnother(handover, now, viewer));
  return {
    title: say('deskQueue.title'),
    parts: [
      ...listed(
        say('deskQueue.yours'),
        own.map((each) => row(each)),
      ),
      ...listed(
        say('deskQueue.waiting'),
        waiting.map((each, before) => row(each, before + 1)),
      ),
      ...listed(
        say('deskQueue.callBacks'),
        calls.map((each) => row(each)),
      ),
      ...listed(say('deskQueue.withOthers'), withOthers),
      ...(waiting.length + calls.length > 0 ? [] : [{ kind: 'text', text: say('deskQueue.nobody') } as const]),
    ],
    actions: waiting.length === 0 || own.some(({ state }) => state === 'taken') ? [] : [takingNext],
    refresh: { verb: 'queue', data: {} },
  };
}

function listed(heading: Phrase, rows: readonly CardPart[]): readonly CardPart[] {
  if (rows.length === 0) return [];
  const left = rows.length - mostOfEach;
  const more: CardPart[] =
    left > 0 ? [{ kind: 'text', text: say('deskQueue.more', { count: left }), tone: 'quiet' }] : [];
  return [{ kind: 'heading', text: heading }, ...rows.slice(0, mostOfEach), ...more];
}

function rowOf(handover: Handover, now: Instant, place?: number): CardPart {
  const callAt = callTimeOf(handover);
  const brief = readBrief(handover);
  return {
    kind: 'row',
    cells: [
      ...(place === undefined ? [] : [{ text: say('deskQueue.number', { place }) }]),
      { text: waitedSince(handover.asked, now) },
      brief.danger
        ? { text: say('deskQueue.danger'), weight: 3, tone: 'warning' as const }
        : { text: aboutInALine(brief, dayAt(now)), weight: 3 },
      { text: languageOf(handover) },
      { text: callAt ?? channelOf(handover) },
    ],
    action: opening(handover),
  };
}

function rowWithAnother(handover: Handover, now: Instant, viewer: Viewer): CardPart {
  const { by, asked } = handover;
  const cells = [{ text: waitedSince(asked, now) }, { text: by?.name ?? '', weight: 3 }];
  return { kind: 'row', cells, ...(viewer.role === 'lead' && { action: opening(handover) }) };
}

function opening({ id }: Handover): CardAction {
  return { kind: 'do', label: say('deskQueue.open'), request: { verb: 'handover', data: { handover: id } } };
}

/** Of nobody in particular: whoever waits longest when it is pressed. */
const takingNext: CardAction = {
  kind: 'do',
  label: say('deskQueue.takeNext'),
  request: { verb: 'take-next', data: {} },
  emphasis: 'first',
};
