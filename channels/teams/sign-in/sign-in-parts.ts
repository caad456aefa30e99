import type { Activity } from 'botbuilder';
import type { Roster } from '../../../domain/caseworkers/roster.ts';
import type { VerifiedGroups } from '../../../domain/caseworkers/verified-groups.ts';
import type { Clock } from '../../../domain/moment.ts';
import type { Desk } from '../../../storage/desk.ts';
import type { Speakers } from '../../../texts/words.ts';
import type { WhyNotSignedIn } from './read-sign-in-token.ts';

/** What single sign-on is put together of. */
export interface SignInParts {
  /** Without what anybody has proved. */
  roster: Pick<Roster, 'hasGroups' | 'find'>;
  verified: VerifiedGroups;
  desk: Pick<Desk, 'chat' | 'post'>;
  clock: Clock;
  speakers: Speakers;
  /** Another one each time, that nobody guesses. */
  newId(): string;
  /** Has an activity taken once more, after what its chat is at. */
  again(activity: Activity): void;
  /** One event of security; nothing of the token may be told besides. */
  refused(why: WhyNotSignedIn): void;
  /** Told why the keys could not be fetched. */
  failed(error: unknown): void;
}
