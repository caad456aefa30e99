import type { z } from 'zod';
import type { Caseworker } from '../../domain/caseworkers/caseworker.ts';
import type { Roster } from '../../domain/caseworkers/roster.ts';
import type { Language } from '../../domain/language.ts';
import type { Understander } from '../../nlu/understanding.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Card } from '../../texts/card.ts';
import type { Line } from '../../texts/line.ts';
import type { Speakers } from '../../texts/words.ts';
import type { Services } from '../engine/services.ts';

/** Everything an errand of a caseworker may use, wired in `server/`. */
export interface DeskServices
  extends Pick<Services, 'backend' | 'clock' | 'stations' | 'places' | 'workingDays'>,
    Pick<Storage, 'handovers' | 'desk' | 'audit' | 'misunderstandings' | 'history' | 'notices'> {
  /** Who may do what here, looked up anew whenever it matters, and when they talk with applicants. */
  roster: Roster;
  understander: Understander;
  /** What applicants are told, for a whisper in their language. */
  speakers: Speakers;
  /** What only this house can have written under that text (an HMAC): a card can carry it and come back with it. */
  sign(text: string): string;
}

/** Who asks, and from where. */
export interface Caller {
  caseworker: Caseworker;
  /** Teams' id of their chat. */
  chat: string;
  language: Language;
  /** Names the activity among those of everybody: asked again, it is the same deed. */
  requestId: string;
}

/**
 * What a caseworker gets: a card, which takes the place of the one whose button was pressed, or a few words; said in
 * their language, or in the one they have just changed to.
 */
export type Reply = { kind: 'card'; card: Card } | { kind: 'words'; lines: readonly Line[]; language?: Language };

/** One thing that can be asked for at the desk, by a button, a word or a sentence. */
interface Errand<Data> {
  /** What comes with it. Everything a client sends is text, and is checked here. */
  data: z.ZodType<Data>;
  run(desk: DeskServices, caller: Caller, data: Data): Promise<Reply>;
}

/** An errand whose data have been forgotten by the compiler and are checked when it runs. */
export type AnyErrand = (desk: DeskServices, caller: Caller, data: unknown) => Promise<Reply> | 'unreadable';

export function errand<Data>({ data: schema, run }: Errand<Data>): AnyErrand {
  return (desk, caller, data) => {
    const read = schema.safeParse(data);
    return read.success ? run(desk, caller, read.data) : 'unreadable';
  };
}
