import { isDay } from '../../domain/day.ts';
import { on, type Saying, saying } from './saying.ts';

/** Somebody in a conversation who can be asked. */
interface Answering {
  readonly asks: string | undefined;
  say(what: Saying): Promise<unknown>;
  press(value: string): Promise<unknown>;
}

/**
 * Answers the questions about facts, as far as there are answers; which facts were asked about, in order. A slash leads
 * through the usual answers to a rarer one, a day is written.
 */
export async function answerAll(
  talk: Answering,
  answers: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const asked: string[] = [];
  for (;;) {
    const [fact = '', ...further] = (talk.asks ?? '').split(' ');
    const answer = answers[fact];
    if (answer === undefined) return asked;
    const [first = '', rarer = first] = answer.split('/');
    if (isDay(answer)) await talk.say(saying(answer, on(answer)));
    else await talk.press(further.includes('further') ? rarer : first);
    asked.push(fact);
  }
}
