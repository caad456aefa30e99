import type { Day } from '../../../domain/day.ts';
import { type FactName, type Situation, situationSchema } from '../../../domain/situation.ts';
import type { CardPart } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import { factInWords } from '../../advice/known-facts.ts';
import { pointOf } from '../../advice/point.ts';
import type { Brief } from '../brief.ts';
import { shortened } from './shortened.ts';

const longestMessage = 120;
/** What tells most of a situation, where there is room for a line. */
const inALine = ['problem', 'basis', 'permit', 'permitExpires', 'cardExpires'] as const;
const mostInALine = 3;

/** What a hand-over is about, in a line. */
export function aboutInALine({ situation }: Brief, today: Day): Phrase {
  const facts = inALine.filter((fact) => !isSaidByBasis(fact, situation));
  const told = facts.flatMap((fact) => factInWords(fact, situation, today) ?? []).slice(0, mostInALine);
  const words =
    told.length > 0 ? told : [factInWords('citizenship', situation, today)].filter((each) => each !== undefined);
  if (words.length === 0) return say('deskQueue.nothingKnown');
  return say('deskQueue.about', { facts: { all: words.map((phrase) => ({ phrase })) } });
}

/** The situation, each fact with the message it came from, and what the rules made of it; nothing of what is not known. */
export function briefParts(brief: Brief, today: Day): CardPart[] {
  return [...situationOf(brief, today), ...adviceOf(brief)];
}

/** What each message of theirs told; what is known from elsewhere stands together below. */
function situationOf({ situation, said }: Brief, today: Day): CardPart[] {
  const told = situationSchema.keyof().options.flatMap((fact) => {
    const phrase = isSaidByBasis(fact, situation) ? undefined : factInWords(fact, situation, today);
    const message = said.findLast((each) => each.fact === fact)?.text;
    return phrase === undefined ? [] : { phrase, message };
  });
  if (told.length === 0) return [];
  const byMessage = Map.groupBy(told, ({ message }) => message);
  const messages = [...byMessage.keys()].toSorted(
    (one, other) => Number(one === undefined) - Number(other === undefined),
  );
  const facts = messages.map((message) => {
    const phrases = (byMessage.get(message) ?? []).map(({ phrase }) => ({ phrase }));
    const words = say('deskQueue.about', { facts: { all: phrases } });
    return message === undefined
      ? { label: say('deskQueue.notFromMessage'), value: words }
      : { label: words, value: `«${shortened(message, longestMessage)}»` };
  });
  return [
    { kind: 'heading', text: say('deskQueue.situation') },
    { kind: 'facts', facts },
  ];
}

/** “Temporary permit for work” says that it is temporary. */
function isSaidByBasis(fact: FactName, { basis }: Situation): boolean {
  return fact === 'permit' && basis !== undefined;
}

function adviceOf({ outcome }: Brief): CardPart[] {
  if (outcome === undefined) return [];
  const { text, lang, title, address, checked } = outcome.quote;
  const read = say('deskQueue.checked', { checked: { date: checked } });
  return [
    { kind: 'heading', text: say('deskQueue.advice') },
    { kind: 'text', text: pointOf(outcome) },
    { kind: 'facts', facts: [{ label: say('deskQueue.rule'), value: outcome.rule }] },
    { kind: 'quote', text, language: lang, source: title, address, checked: read },
  ];
}
