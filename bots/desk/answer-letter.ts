import type { CarriedOut } from '../../dialogs/caseworkers/carry-out.ts';
import type { LetterContent } from '../../dialogs/handover/letter-content.ts';
import type { Language } from '../../domain/language.ts';
import type { Letter } from '../../storage/desk.ts';
import type { Card } from '../../texts/card.ts';

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
    case 'card': {
      const handover = handoverOn(reply.card);
      return handover === undefined
        ? { kind: 'card', card: reply.card, language }
        : { kind: 'handover', handover, status: reply.card.status, language };
    }
    case 'words':
      return { kind: 'words', lines: [...reply.lines], language: reply.language ?? language };
    case 'unreadable':
      return { kind: 'words', lines: [...reply.lines], language };
    default:
      return reply satisfies never;
  }
}

/** The hand-over a card is about: what was said in it, and where to call, is not kept a second time. */
function handoverOn({ refresh }: Card): string | undefined {
  return refresh?.verb === 'handover' ? refresh.data.handover : undefined;
}
