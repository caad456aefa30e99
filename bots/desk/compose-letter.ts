import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { DeskServices, Reply } from '../../dialogs/caseworkers/errand.ts';
import { entryLetterReply, handoverReply, queueLetterCard } from '../../dialogs/handover/desk/letter-cards.ts';
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

/** Whose role was taken away is told no more of anybody; nobody asks for a letter, so it is looked up here. */
async function replyOf(
  services: DeskServices,
  content: LetterContent,
  to: DeskChat,
  replaces: boolean,
): Promise<Reply | undefined> {
  // That there is nothing here for somebody is said in words.
  if (content.kind === 'words') return content;
  const caseworker = services.roster.find({ tenant: to.tenant, id: to.person });
  if (caseworker === undefined) return undefined;
  if (content.kind === 'card') return content;
  if (!mayDo(caseworker.role, 'see-queue')) return undefined;
  switch (content.kind) {
    case 'queue':
      return queueLetterCard(services, content.handover, to, { replaces });
    case 'entry':
      return entryLetterReply(services, content.handover, content.entry, to);
    case 'handover':
      return handoverReply(services, content, to);
    default:
      return content satisfies never;
  }
}
