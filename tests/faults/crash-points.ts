import { writeSync } from 'node:fs';

/** Where in a turn the server can be made to die. */
export const crashPoints = [
  /** The message is here and nothing of it stored. */
  'message-arrives',
  /** In the inbox, not acknowledged, its turn not begun. */
  'message-stored',
  /** Half of the bytes of the acknowledgement have left. */
  'answer-half-sent',
  'turn-begins',
  /** The intent of a deed is stored, the appointment book not asked. */
  'deed-intended',
  /** The book has changed, the result is not stored. */
  'slot-held',
  'time-booked',
  /** The result of a deed is stored, the turn is not. */
  'deed-stored',
  'turn-ends',
  /** At a start that found unanswered messages: they were read and not yet taken up. */
  'taking-up',
  /** Committed, and nobody told. */
  'turn-stored',
  /** Given to the web sockets. */
  'replies-sent',
] as const;

/** Where besides, while notices are told. */
export const noticePoints = [
  /** Claimed, and nobody asked whether they are still true. */
  'notices-claimed',
  /** The book has been asked about one, nothing is said. */
  'appointment-looked-up',
] as const;

/** Where besides, in a conversation that is handed to a person. */
export const handoverPoints = [
  /** Somebody waits in the queue, and nobody was told. */
  'person-asked-for',
  /** What an applicant wrote is the caseworker's to read, and their turn is not over. */
  'word-relayed',
  /** A letter is to be sent, and has not been. */
  'letter-claimed',
  /** It is with Teams, and nobody here knows. */
  'letter-sent',
  /** What a caseworker is answered is kept, and Teams has not been told that their message came. */
  'answer-posted',
  'handover-taken',
  /** What a caseworker says is kept, and the applicant has not been told. */
  'words-kept',
  'note-kept',
  'handed-back',
  /** What is new is told and its telling not stored. */
  'news-ends',
  /** Stored, and nobody shown. */
  'news-stored',
] as const;

/** Where besides, in a deed of a caseworker. */
export const deskPoints = [
  /** The appointment book has done it, and no record says how it ended. */
  'book-changed',
] as const;

/** Where the appointment book can be made to die, where it is a process of its own. */
export const bookPoints = [
  /** Asked to book a time, and nothing is done. */
  'booking-asked-for',
  /** Changed, and nothing of the reply has left. */
  'slot-held',
  'time-booked',
  /** Half of the bytes of the reply to a booking have left. */
  'booking-half-told',
  /** All of them have. */
  'booking-told',
] as const;

export type TurnPoint = (typeof crashPoints)[number];
export type BookPoint = (typeof bookPoints)[number];
export type HandoverPoint = (typeof handoverPoints)[number];
export type CrashPoint =
  | TurnPoint
  | BookPoint
  | HandoverPoint
  | (typeof deskPoints)[number]
  | (typeof noticePoints)[number];

export interface Crash<Point extends CrashPoint = CrashPoint> {
  point: Point;
  /** How often the point is come by before; 1 for the first time. */
  arrival: number;
}

/** Told of every point that is come by. */
export type Pass = (point: CrashPoint) => void;

/** Dies as by `kill -9` when the point is come by for that time; says so first, on standard error. */
export function dieAt(crash: Crash | undefined): Pass {
  let arrivals = 0;
  return (point) => {
    if (point !== crash?.point) return;
    arrivals += 1;
    if (arrivals === crash.arrival) die(point);
  };
}

function die(point: CrashPoint): never {
  writeSync(2, `${diedAt}${point}\n`);
  process.kill(process.pid, 'SIGKILL');
  // Not one more instruction runs while the signal is on its way.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/** What a process that died at a point has written last. */
export const diedAt = 'died at ';
