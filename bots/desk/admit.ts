import type { Activity, TurnContext } from 'botbuilder';
import type { Caller } from '../../dialogs/caseworkers/errand.ts';
import { type Language, languageOfLocale } from '../../domain/language.ts';
import type { ProvenColleague } from '../caseworker-turns.ts';
import type { DeskParts } from './desk-parts.ts';

export type Admission =
  | { kind: 'admitted'; caller: Caller }
  /** Nothing of the desk is for them, or not in this conversation; that they tried is on record. */
  | { kind: 'no-role' | 'not-personal'; language: Language };

/** Who writes, as the roster has them at this moment; what they try is a word of ours, never one of theirs. */
export async function admit(
  { services }: DeskParts,
  { activity }: TurnContext,
  { tenant, person, groups, chat }: ProvenColleague,
  tried: string,
): Promise<Admission> {
  const caseworker = services.roster.find({ tenant, id: person, ...(groups && { groups }) });
  const language = (await services.desk.chat(chat))?.language ?? languageOfLocale(activity.locale ?? '') ?? 'nb';
  // A conversation of several has no one whose rights could be looked up.
  const isPersonal = activity.conversation.conversationType === 'personal' && !activity.conversation.isGroup;
  if (caseworker !== undefined && isPersonal) {
    return { kind: 'admitted', caller: { caseworker, chat, language, requestId: requestOf(person, activity) } };
  }
  const kind = isPersonal ? 'no-role' : 'not-personal';
  const role = caseworker?.role ?? 'none';
  const end = `refused: ${kind}`;
  await services.audit.record({ who: person, tenant, role, action: tried, end, subject: 'desk', why: kind });
  return { kind, language };
}

/** What a deed of an activity is known by. Teams tells activities apart only within a chat; everybody here has one. */
export function requestOf(person: string, { id = '' }: Partial<Activity>): string {
  return `${person} ${id}`;
}
