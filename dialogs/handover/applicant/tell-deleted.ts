import { ended } from '../../../domain/handover/steps.ts';
import { say } from '../../../texts/line.ts';
import type { PersonAtHand } from '../../engine/services.ts';
import { statusOf, takeStep } from '../desk/take-step.ts';
import type { LetterContent } from '../letter-content.ts';

/**
 * Ends the hand-over of a conversation that is about to be deleted, and tells the caseworker who has it. The letter holds
 * its words: what it is about is gone before it is sent.
 */
export async function tellDeleted(desk: PersonAtHand, id: string): Promise<void> {
  const chats = await desk.chats();
  const end = await takeStep(desk.store, id, async (handover) => {
    const { state, by, revision } = handover;
    if (state === 'over') return { kind: 'refused', because: 'over', handover };
    const words = (language: (typeof chats)[number]['language']): LetterContent => {
      return { kind: 'words', lines: [say('deskHandover.applicantDeleted')], language };
    };
    return {
      kind: 'step',
      to: ended(statusOf(handover), 'left-by-applicant'),
      entries: [{ key: `deleted ${revision}`, by: 'applicant', kind: 'event', text: 'left' }],
      letters: chats
        .filter(({ person }) => person === by?.id)
        .map((chat) => ({ key: `deleted ${id} ${chat.id}`, chat: chat.id, content: words(chat.language) })),
    };
  });
  if (end.kind === 'stepped') desk.lettersPosted?.();
}
