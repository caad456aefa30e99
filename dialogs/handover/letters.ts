import type { DeskChat, Letter } from '../../storage/desk.ts';
import type { Handover } from '../../storage/handovers.ts';
import type { LetterContent } from './letter-content.ts';

type Chats = readonly Pick<DeskChat, 'id' | 'person' | 'onDuty'>[];

/**
 * The queue card of a hand-over for everybody on duty; as it is after a step, in the place of the one they got. Whoever
 * came on duty later gets one of their own.
 */
export function queueLetters({ id, revision }: Pick<Handover, 'id' | 'revision'>, chats: Chats): Letter[] {
  const content: LetterContent = { kind: 'queue', handover: id };
  return chats
    .filter(({ onDuty }) => onDuty)
    .map((chat) => {
      const first = `queue ${id} ${chat.id}`;
      return revision === 0
        ? { key: first, chat: chat.id, content }
        : { key: `${first} ${revision}`, chat: chat.id, content, replaces: first };
    });
}

/** What happened in a hand-over, for the one it is with. */
export function entryLetter(handover: string, entry: string, by: string, chats: Chats): Letter[] {
  const chat = chats.find(({ person }) => person === by);
  if (chat === undefined) return [];
  const content: LetterContent = { kind: 'entry', handover, entry };
  return [{ key: `entry ${handover} ${entry} ${by}`, chat: chat.id, content }];
}

/** The same as a message of its own: somebody is in the queue once more, and whoever is on duty is to notice. */
export function queueLettersAgain({ id, revision }: Pick<Handover, 'id' | 'revision'>, chats: Chats): Letter[] {
  const content: LetterContent = { kind: 'queue', handover: id };
  return chats
    .filter(({ onDuty }) => onDuty)
    .map((chat) => ({ key: `queue ${id} ${chat.id} again ${revision}`, chat: chat.id, content }));
}
