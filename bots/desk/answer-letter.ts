import type { CarriedOut } from '../../dialogs/caseworkers/carry-out.ts';
import type { LetterContent } from '../../dialogs/handover/letter-content.ts';
import type { Language } from '../../domain/language.ts';
import type { Letter } from '../../storage/desk.ts';

interface Answer {
  chat: string;
  language: Language;
  /** What it answers: the same key a second time is the same letter. */
  key: string;
}

/** What somebody in a chat is answered, as the letter that brings it. */
export function answerLetter(reply: CarriedOut, { chat, language, key }: Answer): Letter {
  return { key, chat, content: contentOf(reply, language) };
}

function contentOf(reply: CarriedOut, language: Language): LetterContent {
  switch (reply.kind) {
    case 'card':
      return { kind: 'card', card: reply.card, language };
    case 'words':
      return { kind: 'words', lines: [...reply.lines], language: reply.language ?? language };
    case 'unreadable':
      return { kind: 'words', lines: [...reply.lines], language };
    default:
      return reply satisfies never;
  }
}
