import { type Conversation, voices } from '../conversation.ts';
import { UsageError } from '../options.ts';
import { prompt, show } from '../terminal.ts';
import type { TurnReport } from '../turn-report.ts';
import { readPress } from './press.ts';

/**
 * Talks with a caseworker in the terminal: `[2] why=Called us` presses the second button with that filled in, and
 * `applicant: …` and `colleague: …` are said by them.
 */
export async function talkAtDesk(conversation: Conversation, lines: AsyncIterable<string>): Promise<void> {
  show(conversation.greeting());
  prompt();
  for await (const line of lines) {
    try {
      show((await answerTo(conversation, line)).replies);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stdout.write(`\n${error.message}\n`);
    }
    prompt();
  }
  process.stdout.write('\n');
}

function answerTo(conversation: Conversation, line: string): Promise<TurnReport> {
  const as = voices.find((voice) => line.startsWith(`${voice}: `));
  const said = as === undefined ? line : line.slice(as.length + 2);
  const press = readPress(said);
  return press === undefined ? conversation.say(said, as) : conversation.choose(press.nth, { ...press, as });
}
