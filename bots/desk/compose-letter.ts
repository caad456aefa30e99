import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { DeskServices, Reply } from '../../dialogs/caseworkers/errand.ts';
import { entryLetterReply, queueLetterCard } from '../../dialogs/handover/desk/letter-cards.ts';
import { type LetterContent, letterContentSchema } from '../../dialogs/handover/letter-content.ts';
import { mayDo } from '../../domain/caseworkers/rights.ts';
import type { ClaimedLetter, DeskChat } from '../../storage/desk.ts';
import { deskMessage } from './desk-message.ts';

/** Of the reference of a chat: Teams' id of the one person in it. */
const referenceSchema = z.object({ user: z.object({ id: z.string() }) });

/** The message of a letter; what is about a hand-over, as things stand now. */
export async function composeLetter(
  services: DeskServices,
  { content, to, replacing }: ClaimedLetter,
): Promise<Partial<Activity> | undefined> {
  const read = letterContentSchema.parse(content);
  const reply = await replyOf(services, read, to, replacing !== undefined);
  if (reply === undefined) return undefined;
  const { data: reference } = referenceSchema.safeParse(to.reference);
  return deskMessage(reply, {
    speakers: services.speakers,
    language: 'language' in read ? read.language : to.language,
    refreshFor: reference === undefined ? [] : [reference.user.id],
  });
}

async function replyOf(
  services: DeskServices,
  content: LetterContent,
  to: DeskChat,
  replaces: boolean,
): Promise<Reply | undefined> {
  switch (content.kind) {
    case 'card':
    case 'words':
      return content;
    case 'queue':
      if (!mayStillSee(services, to)) return undefined;
      return queueLetterCard(services, content.handover, to, { replaces });
    case 'entry':
      if (!mayStillSee(services, to)) return undefined;
      return entryLetterReply(services, content.handover, content.entry, to);
    default:
      return content satisfies never;
  }
}

/** Whose role was taken away is told no more of anybody; nobody has asked for these letters, so it is looked up here. */
function mayStillSee({ roster }: DeskServices, { tenant, person }: DeskChat): boolean {
  const caseworker = roster.find({ tenant, id: person });
  return caseworker !== undefined && mayDo(caseworker.role, 'see-queue');
}
