import type { Caller, DeskServices } from '../../dialogs/caseworkers/errand.ts';
import { hear } from '../../dialogs/caseworkers/hear/hear.ts';
import { heldCard } from '../../dialogs/handover/desk/held.ts';
import { givenBack, withoutNumbers } from '../../dialogs/handover/desk/sendable.ts';
import { hearInTalk } from '../../dialogs/handover/desk/talk-command.ts';
import { conversationWith } from '../../dialogs/handover/desk/whose-it-is.ts';
import type { Handover } from '../../storage/handovers.ts';
import type { Card, Request } from '../../texts/card.ts';
import { type Line, say } from '../../texts/line.ts';
import { commandAlone } from './command-alone.ts';
import type { Written } from './what-was-written.ts';

/** A command or a sentence is shorter; what is longer is not even looked at. */
const mostCharactersHeard = 2000;

/** What is to come of what was typed. */
export type Typed =
  | { kind: 'request'; request: Request }
  /** Said to nobody and not done, until it is known which was meant. */
  | { kind: 'held'; card: Card }
  /** Nothing is done; the words say what can be. */
  | { kind: 'answered'; lines: readonly Line[] };

/**
 * What somebody wants who typed that. Whoever talks with an applicant says it to them, and begins a command with a slash;
 * a command without one is asked about. From everybody else it is a command or a sentence.
 */
export async function typedRequest(services: DeskServices, caller: Caller, written: Written): Promise<Typed> {
  const { text } = written;
  const talk = await conversationWith(services.handovers, caller.caseworker.id);
  if (text.startsWith('/')) return behindSlash(text.slice(1).trim(), talk, services);
  if (talk !== undefined) return inConversation(services, caller, written, talk);
  return asked(hear(text.slice(0, mostCharactersHeard), services), say('desk.notUnderstood'));
}

/** Of a conversation first, then of the desk; none of it ever goes to the applicant. */
function behindSlash(command: string, talk: Handover | undefined, services: DeskServices): Typed {
  const ofTalk = hearInTalk(command, talk?.id ?? '');
  if (talk !== undefined && ofTalk !== undefined) return ofTalkRequest(ofTalk);
  const request = hear(command.slice(0, mostCharactersHeard), services);
  if (talk !== undefined) return asked(request, say('deskTalk.notUnderstood'));
  return asked(request, ofTalk === undefined ? say('desk.notUnderstood') : say('deskTalk.noTalk'));
}

function ofTalkRequest(request: Request): Typed {
  return request.verb === 'private-note' && request.data.note === ''
    ? { kind: 'answered', lines: [say('deskTalk.emptyNote')] }
    : { kind: 'request', request };
}

function asked(request: Request | undefined, otherwise: Line): Typed {
  return request === undefined ? { kind: 'answered', lines: [otherwise] } : { kind: 'request', request };
}

function inConversation(services: DeskServices, caller: Caller, written: Written, talk: Handover): Typed {
  const { id: handover } = talk;
  const text = wholeOf(written, talk, services);
  const command = written.files.length > 0 ? undefined : commandIn(text.slice(0, mostCharactersHeard), talk, services);
  if (command === undefined) return { kind: 'request', request: { verb: 'say', data: { handover, text } } };
  // A card that asks would be kept with the number until it is sent.
  if (withoutNumbers(text).isMasked)
    return { kind: 'answered', lines: [say('deskHandover.commandWithNumber'), ...givenBack(text)] };
  return { kind: 'held', card: heldCard({ handover, said: caller.requestId, text, command }) };
}

/** What would be done if it stood behind a slash, where nobody writes so to people. */
function commandIn(text: string, { id }: Handover, services: DeskServices): Request | undefined {
  const ofTalk = hearInTalk(text, id);
  return ofTalk !== undefined && isNothingElse(ofTalk, text) ? ofTalk : commandAlone(text, services);
}

const nameAlone = /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?$/u;
/** "Note that we are closed" is for the applicant. */
const noteOfColleagues = /^(?:(?:privat )?notat(?=[\s:])|private note(?=[\s:])|note:)/i;

/** A word that is nothing but a command; of those that take something, what says clearly that it is one. */
function isNothingElse({ verb, data }: Request, text: string): boolean {
  switch (verb) {
    case 'private-note':
      return data.note === '' ? false : noteOfColleagues.test(text);
    case 'ask-transfer':
      return data.name === '' || nameAlone.test(data.name ?? '');
    default:
      return /^\p{L}/u.test(text) && !/[.!?]$/.test(text);
  }
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
