import { type Line, say } from '../../../texts/line.ts';
import type { HandoverEvent } from '../events.ts';

interface Happened {
  /** Of the colleague who did it, or has it now. */
  name: string;
  /** It is a call and no conversation. */
  isCall: boolean;
}

/** What happened, for the caseworker. */
export function eventInWords(event: HandoverEvent, { name, isCall }: Happened): Line {
  switch (event) {
    case 'taken':
    case 'transferred':
      return isCall ? say(`deskHandover.callEvent-${event}`, { name }) : say(`deskHandover.event-${event}`, { name });
    case 'handed-back':
    case 'closed':
    case 'called':
      return say(`deskHandover.event-${event}`, { name });
    case 'asked':
    case 'wants-call-back':
    case 'caseworker-reminded':
    case 'back-in-queue':
    case 'applicant-reminded':
    case 'applicant-silent':
    case 'nobody-came':
    case 'left':
    case 'stopped-texting':
    case 'other-number':
    case 'wants-no-call':
    case 'danger':
      return say(`deskHandover.event-${event}`);
    default:
      return event satisfies never;
  }
}
