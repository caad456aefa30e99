import { randomUUID } from 'node:crypto';
import type { CaseworkerTurns } from '../bots/caseworker-turns.ts';
import { withSignIn } from '../channels/teams/sign-in/with-sign-in.ts';
import type { TeamsChannel } from '../channels/teams/teams-channel.ts';
import type { VerifiedGroups } from '../domain/caseworkers/verified-groups.ts';
import type { Desk } from '../storage/desk.ts';
import { createSpeakers } from '../texts/words.ts';
import type { Basis } from './basis.ts';
import type { TeamsPlan } from './teams-door.ts';
import type { TeamsWatched } from './teams-metrics.ts';

interface SignInHouse {
  verified: VerifiedGroups;
  desk: Desk;
  watched: TeamsWatched;
  again: TeamsChannel['takeAgain'];
}

/** The turns as they are for people whose role follows from a group; where nobody is proved, groups are not either. */
export function signingIn(
  turns: CaseworkerTurns,
  { clock, log }: Basis,
  { roster, settings }: TeamsPlan,
  { watched, ...house }: SignInHouse,
): CaseworkerTurns {
  if (settings.signIn === undefined) return turns;
  return withSignIn(turns, settings.signIn, {
    ...house,
    roster,
    clock,
    speakers: createSpeakers('chat'),
    newId: randomUUID,
    refused(why) {
      watched.refused(why);
      log.warn({ why }, 'token of a single sign-on refused');
    },
    failed(error) {
      watched.failed();
      log.error({ error }, 'keys of Entra could not be fetched');
    },
  });
}
