import type { LocalMoment } from '../../domain/moment.ts';
import type { BackendFault } from '../faulty-backend.ts';
import type { Reply } from './reply.ts';
import type { Filled } from './teams/shown-card.ts';
import type { TurnReport } from './turn-report.ts';

/** As a client writes it, so that nonsense can be sent as well. */
interface SentPosition {
  latitude: unknown;
  longitude: unknown;
}

/** Who speaks, where it is not the person whose conversation it is. */
export const voices = ['applicant', 'colleague'] as const;
type Voice = (typeof voices)[number];

interface Pressing {
  as?: Voice | undefined;
  /** What was filled in beside the button. */
  filled?: Filled | undefined;
  /** On which card: the last (1) or the one before it (2) and so on. */
  on?: number | undefined;
}

/** A conversation with the whole assistant inside this process, on a clock and a book that can be set. */
export interface Conversation {
  greeting(): readonly Reply[];
  say(text: string, as?: Voice): Promise<TurnReport>;
  /** Sends a position, as the chat's own button does. */
  locate(position: SentPosition): Promise<TurnReport>;
  /** Presses the nth choice of what was offered last, from 1. */
  choose(nth: number, pressing?: Pressing): Promise<TurnReport>;
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
