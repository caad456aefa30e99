import type { Conversation } from '../../scripts/chat/conversation.ts';
import { openConversation } from '../../scripts/chat/open-conversation.ts';
import { instantIn } from '../../scripts/chat/options.ts';
import type { TurnReport } from '../../scripts/chat/turn-report.ts';
import type { Line } from '../../texts/line.ts';
import { createSpeaker } from '../../texts/words.ts';

const en = createSpeaker('en', 'sms');

/** A sentence as a text message says it. */
export const inWords = (line: Line) => en(line).text;

/** All that was texted back in a turn. */
export const said = ({ replies }: TurnReport) => replies.map(({ text }) => text).join('\n');

export const booking = ['I want to book for my first card', '482913', '1', '3045 Drammen', '1'] as const;
export const booked = [...booking, 'Thursday', '1', '1'] as const;

let open: Conversation[] = [];

/** Somebody who texts on 16 March 2026, with the telephone of that case. */
export async function texting(signedInAs = 'P1') {
  const at = instantIn('2026-03-16T10:00:00+01:00');
  const conversation = await openConversation({ channel: 'sms', language: 'en', json: false, at, signedInAs });
  open.push(conversation);
  const all = async (...messages: readonly string[]) => {
    let last: TurnReport | undefined;
    for (const message of messages) last = await conversation.say(message);
    if (last === undefined) throw new Error('Nothing was said');
    return last;
  };
  return { ...conversation, all };
}

/** Ends every conversation of the test. */
export async function hangUp(): Promise<void> {
  await Promise.all(open.map((each) => each.close()));
  open = [];
}
