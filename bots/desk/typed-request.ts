import type { Caller, DeskServices } from '../../dialogs/caseworkers/errand.ts';
import { hear } from '../../dialogs/caseworkers/hear/hear.ts';
import { conversationWith } from '../../dialogs/handover/desk/whose-it-is.ts';
import type { Handover } from '../../storage/handovers.ts';
import type { Request } from '../../texts/card.ts';
import { say } from '../../texts/line.ts';
import type { Written } from './what-was-written.ts';

/** A command or a sentence is shorter; what is longer is not even looked at. */
const mostCharactersHeard = 2000;

/**
 * What somebody wants who typed that; undefined where it is nothing that is known. Whoever talks with an applicant says
 * it to them, and begins a command with a slash; from everybody else it is a command or a sentence.
 */
export async function typedRequest(
  services: DeskServices,
  caller: Caller,
  written: Written,
): Promise<Request | undefined> {
  const isCommand = written.text.startsWith('/');
  const talk = isCommand ? undefined : await conversationWith(services.handovers, caller.caseworker.id);
  if (talk !== undefined) return { verb: 'say', data: { handover: talk.id, text: wholeOf(written, talk, services) } };
  return hear(written.text.slice(isCommand ? 1 : 0, mostCharactersHeard).trim(), services);
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
