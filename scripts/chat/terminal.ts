import type { Conversation } from './conversation.ts';
import type { Reply } from './reply.ts';

/** Talks with a person in the terminal; a number presses that choice. */
export async function talkInTerminal(conversation: Conversation, lines: AsyncIterable<string>): Promise<void> {
  show(conversation.greeting());
  prompt();
  for await (const line of lines) {
    const { replies } = await conversation.say(line);
    show(replies);
    prompt();
  }
  process.stdout.write('\n');
}

export function prompt(): void {
  process.stdout.write('\n> ');
}

export function show(replies: readonly Reply[]): void {
  for (const { text, attachments, choices, segments, to } of replies) {
    process.stdout.write(`\n${to === undefined ? '' : `(to the ${to}) `}${text}\n`);
    // A telephone shows no buttons: the choices stand in the text.
    if (segments !== undefined) {
      process.stdout.write(`  (${segments} ${segments === 1 ? 'segment' : 'segments'})\n`);
      continue;
    }
    attachments.forEach(showAttached);
    // The buttons of a card stand in its text.
    if (attachments.some(({ kind }) => kind === 'card')) continue;
    choices.forEach((choice, index) => void process.stdout.write(`  ${index + 1}. ${choice}\n`));
  }
}

function showAttached(attached: Reply['attachments'][number]): void {
  switch (attached.kind) {
    case 'link':
      process.stdout.write(`  → ${attached.title}: ${attached.url}\n`);
      break;
    case 'file':
      process.stdout.write(`  [${attached.name}]\n`);
      break;
    case 'quote':
      process.stdout.write(`  «${attached.text}»\n  ${attached.title}, ${attached.url} (${attached.checked})\n`);
      break;
    // Its words are the text.
    case 'card':
      break;
    default:
      attached satisfies never;
  }
}
