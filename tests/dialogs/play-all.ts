import type { Language } from '../../domain/language.ts';
import { openConversation } from '../../scripts/chat/open-conversation.ts';
import { instantIn } from '../../scripts/chat/options.ts';

/** A turn, as far as the tests look at it. */
interface Played {
  text: string;
  choices: readonly string[];
  journey: string | null;
  outcome: string | undefined;
}

/** Plays a conversation with the whole assistant on 16 March 2026; `{2}` presses the second choice. */
export async function playAll(
  language: Language,
  lines: readonly string[],
  signedInAs?: string,
): Promise<{ turns: readonly Played[]; last: Played }> {
  const conversation = await openConversation({
    channel: 'web',
    language,
    json: false,
    at: instantIn('2026-03-16T10:00:00+01:00'),
    ...(signedInAs !== undefined && { signedInAs }),
    book: {},
  });
  const turns: Played[] = [];
  for (const line of lines) {
    const press = /^\{(\d)\}$/.exec(line);
    const report = await (press === null ? conversation.say(line) : conversation.choose(Number(press[1])));
    turns.push({
      text: report.replies.map(({ text }) => text).join('\n'),
      choices: report.replies.at(-1)?.choices ?? [],
      journey: report.journey,
      outcome: report.outcome?.kind,
    });
  }
  await conversation.close();
  const last = turns.at(-1);
  if (last === undefined) throw new Error('A conversation has at least one line.');
  return { turns, last };
}
