import { phraseAt } from '../../../nlu/details/text/phrases.ts';
import type { Intent } from '../../../nlu/intents.ts';
import type { Request } from '../../../texts/card.ts';
import { looksLikeQuestion } from '../../hearing/looks-like-question.ts';
import { factsRead } from '../rules/facts-read.ts';
import { commandWords } from './command-words.ts';
import type { Said } from './said.ts';

/** What applicants are answered whoever they are. */
const answered: readonly Intent[] = [
  'fee',
  'what-to-bring',
  'at-the-police',
  'card-as-id',
  'card-delivery',
  'travel',
  'proof-without-card',
  'portal-trouble',
  'application-status',
  'no-free-times',
  'other-immigration',
  'find-station',
];
const sureOfQuestion = 0.75;
const fewestWordsOfAQuestion = 3;

/** What anybody may ask about cards, papers, fees and stations; what is told of somebody is for the rules. */
export function byQuestion({ ground, text, tokens, details, likeliest }: Said): Request | undefined {
  if (likeliest === undefined || likeliest.confidence < sureOfQuestion || tokens.length < fewestWordsOfAQuestion) {
    return undefined;
  }
  if (phraseAt(commandWords, tokens, 0) !== undefined) return undefined;
  const { intent } = likeliest;
  const facts = factsRead(ground, text);
  const isOfSomebody = facts.permit !== undefined || facts.citizenship !== undefined;
  if (isOfSomebody && !looksLikeQuestion(text)) return undefined;
  const isLost = details.reason === 'lost' || details.reason === 'stolen';
  const isAnswered = answered.includes(intent) && !(intent === 'travel' && isLost);
  const isGeneral = intent === 'who-needs-card' && Object.keys(facts).length === 0;
  return isAnswered || isGeneral ? { verb: 'answer', data: { text } } : undefined;
}
