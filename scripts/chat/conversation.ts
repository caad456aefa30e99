import type { LocalMoment } from '../../domain/moment.ts';
import type { BackendFault } from '../faulty-backend.ts';
import { openApplicantConversation } from './applicant-conversation.ts';
import { openHouse } from './open-house.ts';
import type { ChatOptions } from './options.ts';
import type { Reply } from './reply.ts';
import type { TurnReport } from './turn-report.ts';

/** As a client writes it, so that nonsense can be sent as well. */
interface SentPosition {
  latitude: unknown;
  longitude: unknown;
}

/** A conversation with the whole assistant inside this process, on a clock and a book that can be set. */
export interface Conversation {
  greeting(): readonly Reply[];
  say(text: string): Promise<TurnReport>;
  /** Sends a position, as the chat's own button does. */
  locate(position: SentPosition): Promise<TurnReport>;
  /** Presses the nth choice of what was offered last, from 1. */
  choose(nth: number): Promise<TurnReport>;
  /** Moves the clock, and stops where a notice is due. */
  advanceClock(milliseconds: number): Promise<TurnReport>;
  /** From now on the appointment book suffers that. */
  suffer(fault: BackendFault): Promise<TurnReport>;
  /** Somebody else takes that time. */
  rivalTakes(station: string, start: LocalMoment): Promise<void>;
  /** The page is loaded again, and the server has been started again meanwhile. */
  reload(): Promise<TurnReport>;
  close(): Promise<void>;
}

export async function openConversation(options: ChatOptions): Promise<Conversation> {
  return openApplicantConversation(await openHouse(options), options);
}
