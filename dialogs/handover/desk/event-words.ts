import { type Line, say } from '../../../texts/line.ts';
import type { HandoverEvent } from '../events.ts';

/** What happened, for the caseworker; `name` is of the colleague who did it. */
export function eventInWords(event: HandoverEvent, name: string): Line {
  switch (event) {
    case 'taken':
    case 'transferred':
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
