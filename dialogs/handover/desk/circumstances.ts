import type { Instant } from '../../../domain/moment.ts';
import type { Handover } from '../../../storage/handovers.ts';
import type { CardPart } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import type { DeskServices } from '../../caseworkers/errand.ts';
import { readBrief } from '../brief.ts';
import { waitedSince } from './waiting-time.ts';

/** The language somebody writes, in the reader's. */
export function languageOf({ language }: Pick<Handover, 'language'>): Phrase {
  return say(`deskQueue.language-${language}`);
}

/** Where somebody writes. */
export function channelOf({ channel }: Pick<Handover, 'channel'>): Phrase {
  return channel === 'sms' ? say('deskQueue.bySms') : say('deskQueue.inChat');
}

/** When somebody wants to be called. */
export function callTimeOf(handover: Pick<Handover, 'brief'>): Phrase | undefined {
  const { callAt } = readBrief(handover);
  return callAt && say(`deskQueue.callAt-${callAt}`);
}

/** How long somebody has waited, in which language and where they write, and what else is known before it is taken. */
export function circumstances(
  { stations }: Pick<DeskServices, 'stations'>,
  handover: Handover,
  { place, now }: { place?: number | undefined; now: Instant },
): CardPart {
  const { applicant, station } = readBrief(handover);
  const stationName = stations.find(({ id }) => id === station)?.name;
  const callAt = callTimeOf(handover);
  const stillWaits = handover.state === 'waiting' || handover.state === 'call-back';
  const until = stillWaits ? now : (handover.taken ?? now);
  const facts = [
    { label: say('deskQueue.waited'), value: waitedSince(handover.asked, until) },
    ...(place === undefined ? [] : [{ label: say('deskQueue.place'), value: String(place) }]),
    { label: say('deskQueue.language'), value: languageOf(handover) },
    { label: say('deskQueue.channel'), value: channelOf(handover) },
    ...(callAt === undefined ? [] : [{ label: say('deskQueue.callAt'), value: callAt }]),
    ...(stationName === undefined ? [] : [{ label: say('deskQueue.station'), value: stationName }]),
    ...(applicant === undefined ? [] : [{ label: say('deskQueue.case'), value: applicant.caseEnding }]),
  ];
  return { kind: 'facts', facts };
}
