import type { Caller, DeskServices } from '../../dialogs/caseworkers/errand.ts';
import { hear } from '../../dialogs/caseworkers/hear/hear.ts';
import { heldCard } from '../../dialogs/handover/desk/held.ts';
import { conversationWith } from '../../dialogs/handover/desk/whose-it-is.ts';
import type { Handover } from '../../storage/handovers.ts';
import type { Card, Request } from '../../texts/card.ts';
import { say } from '../../texts/line.ts';
import { commandAlone } from './command-alone.ts';
import type { Written } from './what-was-written.ts';

/** A command or a sentence is shorter; what is longer is not even looked at. */
const mostCharactersHeard = 2000;

/** What is to come of what was typed. */
export type Typed =
  | { kind: 'request'; request: Request }
  /** Said to nobody and not done, until it is known which was meant. */
  | { kind: 'held'; card: Card }
  | { kind: 'unknown' };

/**
 * What somebody wants who typed that. Whoever talks with an applicant says it to them, and begins a command with a slash;
 * a command without one is asked about. From everybody else it is a command or a sentence.
 */
export async function typedRequest(services: DeskServices, caller: Caller, written: Written): Promise<Typed> {
  const isCommand = written.text.startsWith('/');
  const talk = isCommand ? undefined : await conversationWith(services.handovers, caller.caseworker.id);
  if (talk !== undefined) return inConversation(services, caller, written, talk);
  const request = hear(written.text.slice(isCommand ? 1 : 0, mostCharactersHeard).trim(), services);
  return request === undefined ? { kind: 'unknown' } : { kind: 'request', request };
}

function inConversation(services: DeskServices, caller: Caller, written: Written, talk: Handover): Typed {
  const { id: handover } = talk;
  const text = wholeOf(written, talk, services);
  const command = written.files.length > 0 ? undefined : commandAlone(text.slice(0, mostCharactersHeard), services);
  return command === undefined
    ? { kind: 'request', request: { verb: 'say', data: { handover, text } } }
    : { kind: 'held', card: heldCard({ handover, said: caller.requestId, text, command }) };
}

/** What is said to an applicant with a message: files by their names, in the applicant's language. */
export function wholeOf(
  { text, files }: Written,
  { language }: Pick<Handover, 'language'>,
  { speakers }: Pick<DeskServices, 'speakers'>,
): string {
  const named = files.map((name) => speakers[language](say('deskSaid.file', { name })).text);
  return [text, ...named].filter((each) => each !== '').join('\n');
}
