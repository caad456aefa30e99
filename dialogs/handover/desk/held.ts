import { z } from 'zod';
import type { Card, Request } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { errand, type Reply } from '../../caseworkers/errand.ts';
import { tell } from './say.ts';
import { cannotBeSent, givenBack, whyNotSent, withoutNumbers } from './sendable.ts';

/** A message that reads as a command, in a conversation with an applicant: it waits for its caseworker to say which it is. */
export function heldCard({ handover, said, text, command }: Held): Card {
  return {
    title: say('deskHandover.held'),
    parts: [
      { kind: 'text', text },
      { kind: 'text', text: say('deskHandover.howTo'), tone: 'quiet' },
    ],
    actions: [
      { kind: 'do', label: say('deskHandover.doCommand'), request: command, emphasis: 'first' },
      { kind: 'do', label: say('deskHandover.send'), request: { verb: 'send-held', data: { handover, said, text } } },
    ],
  };
}

interface Held {
  /** The hand-over's. */
  handover: string;
  /** What the message is known by as a deed: sent twice it is said once. */
  said: string;
  text: string;
  /** What it asks for as a command. */
  command: Request;
}

/** It was meant for the applicant after all. */
export const sendHeld = errand({
  data: z.object({ handover: z.string(), said: z.string(), text: z.string() }),
  run: async (desk, caller, { handover, said, text: written }): Promise<Reply> => {
    const text = written.trim();
    const problem = cannotBeSent(text);
    if (problem !== undefined) return { kind: 'words', lines: [problem, ...givenBack(text)] };
    const { text: masked, isMasked } = withoutNumbers(text);
    const key = said.startsWith(`${caller.caseworker.id} `) ? said : caller.requestId;
    const end = await tell(desk, caller, { id: handover, key, text: masked, why: 'conversation' });
    if (end.kind !== 'stepped') return { kind: 'words', lines: [whyNotSent(end), ...givenBack(masked)] };
    const done = isMasked ? say('deskHandover.numbersMasked') : say('deskHandover.sentWords');
    const status = { tone: 'good', text: done } as const;
    return {
      kind: 'card',
      card: { title: say('deskHandover.sentTitle'), status, parts: [{ kind: 'text', text: masked }], actions: [] },
    };
  },
});
