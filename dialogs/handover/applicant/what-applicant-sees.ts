import type { HandoverEntry } from '../../../storage/handovers.ts';
import { type Choice, type Line, say, withChoices } from '../../../texts/line.ts';
import { choiceOfErrand } from '../../by-text/offered-errands.ts';
import { eventOf, type HandoverEvent } from '../events.ts';
import { callOrStop } from './closed-while-waiting.ts';
import { hoursAsTold, type Opens } from './when-it-opens.ts';

/** What an entry is to the applicant. */
export type Seen =
  /** A caseworker's own words, as they are. */
  | { kind: 'said'; name: string; text: string }
  /** What the line offers in words alone has no figure; a bare yes means it all the same. */
  | { kind: 'happened'; line: Line; next: Next; inWords?: Line };

/**
 * What the bot does next: nothing, for somebody else has the word; it goes on with what was open before, which a "yes"
 * is to be an answer to; or a person has dealt with that, and nothing of it is asked.
 */
type Next = 'silent' | 'asks' | 'goes-on' | 'leaves-it';

/** How the applicant is reached, and what for. */
interface Situation {
  isCallBack: boolean;
  byText: boolean;
  /** The name of who has it. */
  with?: string | undefined;
  /** When caseworkers answer again, where they do not now. */
  opens?: Opens | undefined;
}

/** The words pressed to go back to the bot. */
const leaving: Choice = { value: 'leave the person', label: say('handover.leave') };

/**
 * What applicants may see of an entry: what a caseworker says to them, and what happens, in words. Nothing of notes and
 * whispers, and of what the applicants said themselves; the one place where that is decided.
 */
export function whatApplicantSees(entry: HandoverEntry, situation: Situation): Seen | undefined {
  const { kind, by, author, text } = entry;
  switch (kind) {
    case 'said':
      return by === 'caseworker' ? { kind: 'said', name: author ?? '', text } : undefined;
    case 'event': {
      const event = eventOf(entry);
      return event && happened(event, author ?? situation.with ?? '', situation);
    }
    case 'note':
    case 'whisper':
      return undefined;
    default:
      return kind satisfies never;
  }
}

function happened(event: HandoverEvent, name: string, { isCallBack, byText, opens }: Situation): Seen | undefined {
  const goesOn = (line: Line): Seen => ({ kind: 'happened', line, next: 'silent' });
  const then = (next: Next, line: Line): Seen => ({ kind: 'happened', line, next });
  // By text the way out stands in the sentence: a figure would be an answer to the caseworker, or to another question.
  const withWayBack = (line: Line): Line => (byText ? line : withChoices(line, [leaving]));
  switch (event) {
    case 'taken':
      return goesOn(isCallBack ? say('handover.willCall', { name }) : withWayBack(say('handover.taken', { name })));
    case 'transferred':
      return goesOn(
        isCallBack ? say('handover.willCall', { name }) : withWayBack(say('handover.transferred', { name })),
      );
    case 'applicant-reminded':
      return goesOn(withWayBack(say('handover.areYouThere', { name })));
    case 'back-in-queue':
      return then('asks', withChoices(say('handover.backInQueue'), [choiceOfErrand('stopWaiting')]));
    case 'nobody-came': {
      const line =
        opens === undefined ? say('handover.nobodyCame') : say('handover.nobodyCameClosed', hoursAsTold(opens));
      const offering = withChoices(line, callOrStop);
      return byText ? { kind: 'happened', line, next: 'asks', inWords: offering } : then('asks', offering);
    }
    case 'applicant-silent':
      return then('goes-on', say('handover.wasSilent'));
    case 'handed-back':
      return isCallBack ? undefined : then('goes-on', say('handover.handedBack', { name }));
    case 'closed':
      return isCallBack ? undefined : then('leaves-it', say('handover.closed', { name }));
    case 'asked':
    case 'wants-call-back':
    case 'caseworker-reminded':
    case 'left':
    case 'called':
    case 'other-number':
    case 'wants-no-call':
    case 'danger':
      return undefined;
    case 'stopped-texting':
      // By text they have been told that nothing more comes.
      return byText ? undefined : then('goes-on', say('handover.left'));
    default:
      return event satisfies never;
  }
}
