import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import type { Card, CardAction, CardPart } from '../../../texts/card.ts';
import { type Line, say } from '../../../texts/line.ts';
import { readMemory } from '../../engine/memory.ts';
import type { Services } from '../../engine/services.ts';
import { whisper } from '../../handover/whisper.ts';
import { audited } from '../audited.ts';
import type { Caller, DeskServices } from '../errand.ts';
import { searchStations } from '../search.ts';
import { quotePart } from './rules-card.ts';

/**
 * What applicants are told who ask that: of fees, papers, delivery, travel and the like, or of a station; undefined where
 * there is no answer that would be the same for everybody.
 */
export async function answerQuestion(desk: DeskServices, caller: Caller, text: string): Promise<Card | undefined> {
  const { language } = caller;
  const today = dayOfMoment(inNorway(desk.clock.now()));
  const understanding = desk.understander.understand(text, { today, language });
  if (understanding.ranking[0]?.intent === 'find-station' && understanding.details.place !== undefined) {
    const [station] = await searchStations(desk, caller, text);
    return station?.card;
  }
  const intended = { action: 'ask-rules', subject: 'rules', why: 'rules' } as const;
  return audited(desk, caller, intended, async () => {
    const asked = { understanding, memory: readMemory({ language }), inGeneral: true };
    const lines = await whisper(servicesForAnswers(desk), asked);
    return { result: lines && cardOf(lines), ...(lines === undefined && { end: 'no answer' }) };
  });
}

function cardOf(lines: readonly Line[]): Card {
  const links = lines.flatMap(({ links = [] }) => links);
  const sources = lines.flatMap(({ quote }) => (quote === undefined ? [] : [quotePart(quote)]));
  return {
    title: say('deskRules.answerTitle'),
    parts: [
      ...lines.map((text): CardPart => ({ kind: 'text', text })),
      ...(sources.length > 0 ? [{ kind: 'folded', label: say('deskRules.sources'), parts: sources } as const] : []),
    ],
    actions: links.map(({ label, address }): CardAction => ({ kind: 'open', label, address })),
  };
}

/** An answer asks nothing, does nothing and keeps nothing; for what it would take to do it there is nothing here. */
function servicesForAnswers({ backend, clock, stations, places, workingDays }: DeskServices): Services {
  const refuse = () => {
    throw new Error('An answer does nothing');
  };
  return {
    backend,
    clock,
    stations,
    places,
    workingDays,
    conversationDays: 0,
    deeds: { begin: refuse, finish: refuse },
    newCode: refuse,
  };
}
