import { createInterface } from 'node:readline';
import { StationFileError } from '../domain/stations/station-file-error.ts';
import { talkInJson } from './chat/json-lines.ts';
import { openConversation } from './chat/open-conversation.ts';
import { HelpWanted, readChatOptions, UsageError } from './chat/options.ts';
import { talkAtDesk } from './chat/teams/terminal.ts';
import { talkInTerminal } from './chat/terminal.ts';

try {
  const options = readChatOptions(process.argv.slice(2));
  const conversation = await openConversation(options);
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const talkByHand = options.channel === 'teams' ? talkAtDesk : talkInTerminal;
  await (options.json ? talkInJson : talkByHand)(conversation, lines);
  await conversation.close();
} catch (error) {
  if (error instanceof HelpWanted) {
    process.stdout.write(`${error.message}\n`);
  } else if (error instanceof UsageError || error instanceof StationFileError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
