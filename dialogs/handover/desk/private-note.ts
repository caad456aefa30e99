import { z } from 'zod';
import { maskNumbers } from '../../../domain/masking.ts';
import { say } from '../../../texts/line.ts';
import { errand, type Reply } from '../../caseworkers/errand.ts';
import { cardAfter } from './card-after.ts';
import { doInHandover } from './deed.ts';
import { givenBack } from './sendable.ts';
import { longestSaid } from './suggestion.ts';
import { statusOf } from './take-step.ts';
import { refusalFor } from './whose-it-is.ts';

/** What caseworkers keep for each other; it never leaves. */
export const writePrivateNote = errand({
  data: z.object({ handover: z.string(), note: z.string().trim().min(1), typed: z.literal('yes').optional() }),
  run: async (desk, caller, { handover: id, note, typed }): Promise<Reply> => {
    const { id: me, name } = caller.caseworker;
    const { text } = maskNumbers(note);
    if (text.length > longestSaid) {
      const lines = [say('deskTalk.noteTooLong', { length: text.length, most: longestSaid }), ...givenBack(text)];
      return { kind: 'words', lines };
    }
    const end = await doInHandover(desk, caller, { id, action: 'speak-in-handover', why: 'note' }, async (handover) => {
      const refused = refusalFor(handover, me);
      if (refused !== undefined) return refused;
      const entry = { key: caller.requestId, by: 'caseworker', kind: 'note', text, author: name } as const;
      return { kind: 'step', to: statusOf(handover), entries: [entry], letters: [] };
    });
    // What was typed stands on no card that could be replaced.
    if (typed && end.kind === 'stepped') return { kind: 'words', lines: [say('deskHandover.noteKept')] };
    const reply = await cardAfter(desk, caller, end, say('deskHandover.noteKept'));
    if (end.kind === 'stepped' || reply.kind !== 'card') return reply;
    // The card takes the place of the one it was written on.
    const { card } = reply;
    const written = { kind: 'text', text: say('deskHandover.yourText', { text }) } as const;
    return { ...reply, card: { ...card, parts: [written, ...card.parts] } };
  },
});
