import { z } from 'zod';
import type { Question } from '../engine/question.ts';
import type { Heard } from '../hearing/heard.ts';
import { looksLikeQuestion } from '../hearing/looks-like-question.ts';

const schema = z.enum(['into-norway', 'within-norway', 'no-trip', 'unsaid']);

const wordsForInto = [
  'til norge',
  'til noreg',
  'to norway',
  'enter norway',
  'into norway',
  'inn i norge',
  'inn i noreg',
];
const wordsForHome = ['home to', 'fly home', 'hjem til', 'heim til'];
const wordsForBack = ['tilbake', 'attende', 'back', 'return', 'igjen', 'again'];

const wordsForWithin = [
  'within norway',
  'inside norway',
  'domestic',
  'innenlands',
  'innanlands',
  'innenriks',
  'innanriks',
  'innad i norge',
];

/** Parts of words that speak of a trip; a holiday on which a card was lost is over. */
const wordsForTrips = [
  'reis',
  'fly',
  'flight',
  'travel',
  'trip',
  'turen',
  'border',
  'grens',
  'utenlands',
  'utanlands',
  'utlandet',
  'abroad',
  'visit',
  'besøk',
  'vitje',
  'leave norway',
];

/** Where a trip that was written of leads, or that none was: something is wrong with the card, and no more was said. */
export function whichWay(): Question<z.infer<typeof schema>> {
  return {
    id: 'which way',
    lines: [],
    schema,
    about: [],
    read: () => ({ kind: 'not-about-this' }),
    notice: wayIn,
    unsaid: 'unsaid',
  };
}

function wayIn({ understanding, today }: Heard): z.infer<typeof schema> | undefined {
  const text = understanding.text.toLowerCase();
  const says = (words: readonly string[]) => words.some((word) => text.includes(word));
  const { reason, dates } = understanding.details;
  if (says(wordsForWithin)) return 'within-norway';
  const isLost = reason === 'lost' || reason === 'stolen';
  if (says(wordsForInto) && !says(wordsForBack)) return 'into-norway';
  if (isLost && says(wordsForHome)) return 'into-norway';
  const isAhead = dates.some((date) => (date.kind === 'day' ? date.day : date.kind === 'span' ? date.to : '') >= today);
  const speaksOfTrip = wordsForTrips.some((word) => text.replaceAll('reisebevis', '').includes(word));
  return reason !== undefined && !isAhead && !speaksOfTrip && !looksLikeQuestion(text) ? 'no-trip' : undefined;
}
