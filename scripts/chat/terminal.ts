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

function prompt(): void {
  process.stdout.write('\n> ');
}

function show(replies: readonly Reply[]): void {
  for (const { text, attachments, choices, segments } of replies) {
    process.stdout.write(`\n${text}\n`);
    // A telephone shows no buttons: the choices stand in the text.
    if (segments !== undefined) {
      process.stdout.write(`  (${segments} ${segments === 1 ? 'segment' : 'segments'})\n`);
      continue;
    }
    for (const attached of attachments) {
      if (attached.kind === 'link') process.stdout.write(`  → ${attached.title}: ${attached.url}\n`);
      else if (attached.kind === 'file') process.stdout.write(`  [${attached.name}]\n`);
      else process.stdout.write(`  «${attached.text}»\n  ${attached.title}, ${attached.url} (${attached.checked})\n`);
    }
    choices.forEach((choice, index) => void process.stdout.write(`  ${index + 1}. ${choice}\n`));
  }
}
