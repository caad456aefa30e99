import { isDay } from '../../domain/day.ts';
import { on, saying } from './saying.ts';
import type { Talk } from './talk.ts';

/** Answers every question of an errand by the fact it is about; which facts were asked. */
export async function answerAll(talk: Talk, answers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const asked: string[] = [];
  while (talk.asks !== undefined && !talk.asks.startsWith('find a time')) {
    const [fact = '', ...further] = talk.asks.split(' ');
    const [first = '', rarer = first] = (answers[fact] ?? '').split('/');
    if (first === '') throw new Error(`Nobody said what to answer to ${talk.asks}`);
    const answer = further.includes('further') ? rarer : first;
    if (isDay(answer)) await talk.say(saying(answer, on(answer)));
    else await talk.press(answer);
    asked.push(fact);
  }
  return asked;
}
