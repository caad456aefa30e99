import type { Instant } from '../moment.ts';
import type { HandoverEnd, HandoverStatus } from './handover-status.ts';

/** How long each side is waited for, in minutes. */
const handoverMinutes = {
  /** Somebody who has asked, until they are offered to be called back. */
  untilSomebodyComes: 30,
  /** A caseworker who owes an answer, until they are reminded; as long again, and the person is back in the queue. */
  forCaseworker: 5,
  /** An applicant who owes one, until they are asked whether they are there; as long again, and it is over. */
  forApplicant: 10,
} as const;

/** Looked at when nobody has come for long, or when the desk closes before that. */
export function asked(now: Instant, closes?: Instant): HandoverStatus {
  const tooLong = after(now, handoverMinutes.untilSomebodyComes);
  return { state: 'waiting', applicantWrote: now, look: closes !== undefined && closes < tooLong ? closes : tooLong };
}

export function wantsCallBack(now: Instant): HandoverStatus {
  return { state: 'call-back', applicantWrote: now };
}

/** Taken by the first who does; undefined where it is not to be taken any more. A call-back is called, not talked in. */
export function takenBy(status: HandoverStatus, by: { id: string; name: string }, now: Instant) {
  const taken = status.taken ?? now;
  if (status.state === 'call-back') return { ...status, state: 'called' as const, by, taken };
  if (status.state !== 'waiting') return undefined;
  return waitingForCaseworker({ ...status, state: 'taken', by, taken, caseworkerWrote: undefined }, now);
}

export function passedTo(status: HandoverStatus, by: { id: string; name: string }, now: Instant): HandoverStatus {
  return waitingForCaseworker({ ...status, by, caseworkerWrote: undefined }, now);
}

/** Nobody's again: whoever had it does not answer, or may not any more. */
export function leftBy(status: HandoverStatus, now: Instant): HandoverStatus {
  const free = { ...status, by: undefined, nudged: undefined };
  return status.state === 'called'
    ? { ...free, state: 'call-back' }
    : { ...free, state: 'waiting', look: asked(now).look };
}

/**
 * The longer somebody waits for an answer the nearer the reminder; writing again does not put it off. Who writes second
 * writes later, also in the same millisecond, and where another replica's clock is ahead.
 */
export function applicantWrote(status: HandoverStatus, now: Instant): HandoverStatus {
  const later = Math.max(now, (status.caseworkerWrote ?? 0) + 1) as Instant;
  const wrote = { ...status, applicantWrote: later };
  if (status.state !== 'taken') return wrote;
  return owes(status) === 'caseworker' ? wrote : waitingForCaseworker(wrote, now);
}

export function caseworkerWrote(status: HandoverStatus, now: Instant): HandoverStatus {
  const look = after(now, handoverMinutes.forApplicant);
  const later = Math.max(now, status.applicantWrote) as Instant;
  return { ...status, caseworkerWrote: later, nudged: undefined, look };
}

/** What was said before is said anew: no answer to what the applicant may have asked since, but they have something to read. */
export function caseworkerCorrected(status: HandoverStatus, now: Instant): HandoverStatus {
  return owes(status) === 'caseworker' ? status : caseworkerWrote(status, now);
}

export function ended(status: HandoverStatus, end: HandoverEnd): HandoverStatus {
  return { ...status, state: 'over', end, nudged: undefined, look: undefined };
}

/** What is to be done about a hand-over whose time to look has come. */
export type Overdue =
  | { kind: 'nothing'; to: HandoverStatus }
  | { kind: 'nobody-came'; to: HandoverStatus }
  | { kind: 'remind-caseworker'; to: HandoverStatus }
  | { kind: 'back-in-queue'; to: HandoverStatus }
  | { kind: 'ask-applicant'; to: HandoverStatus }
  | { kind: 'applicant-silent'; to: HandoverStatus };

export function overdue(status: HandoverStatus, now: Instant): Overdue {
  const isTime = status.look !== undefined && status.look <= now;
  if (isTime && status.state === 'waiting') return { kind: 'nobody-came', to: { ...status, look: undefined } };
  if (!isTime || status.state !== 'taken') return { kind: 'nothing', to: status };
  const whom = owes(status);
  if (whom === 'caseworker') {
    if (status.nudged === 'caseworker') {
      return { kind: 'back-in-queue', to: leftBy(status, now) };
    }
    const look = after(now, handoverMinutes.forCaseworker);
    return { kind: 'remind-caseworker', to: { ...status, nudged: whom, look } };
  }
  if (status.nudged === 'applicant') return { kind: 'applicant-silent', to: ended(status, 'applicant-silent') };
  const look = after(now, handoverMinutes.forApplicant);
  return { kind: 'ask-applicant', to: { ...status, nudged: whom, look } };
}

/** Whose turn it is to write. */
function owes({ applicantWrote: theirs, caseworkerWrote: ours }: HandoverStatus): 'applicant' | 'caseworker' {
  return ours === undefined || theirs > ours ? 'caseworker' : 'applicant';
}

function waitingForCaseworker(status: HandoverStatus, now: Instant): HandoverStatus {
  return { ...status, nudged: undefined, look: after(now, handoverMinutes.forCaseworker) };
}

function after(now: Instant, minutes: number): Instant {
  return (now + minutes * 60_000) as Instant;
}
