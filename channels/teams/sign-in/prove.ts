import type { ProvenColleague } from '../../../bots/caseworker-turns.ts';
import { createChannelKeys } from '../channel-keys.ts';
import { readSignInToken } from './read-sign-in-token.ts';
import type { SignInParts } from './sign-in-parts.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** `proved` the first one to do so, or once more. */
export type Proving = { kind: 'proved'; isNews: boolean } | { kind: 'too-many-groups' } | { kind: 'refused' };

export type Prove = (colleague: ProvenColleague, token: string) => Promise<Proving>;

/** Believes a token or not; what it proves of its person's groups is known from then on. */
export function proverOfGroups(settings: SignInSettings, { verified, clock, refused, failed }: SignInParts): Prove {
  const keys = createChannelKeys({ ...settings, clock, failed });
  return async ({ person }, token) => {
    const reading = await readSignInToken(token, { settings, person, keys, clock });
    switch (reading.kind) {
      case 'proved': {
        const isNews = verified.of(person) === undefined;
        verified.keep(person, reading);
        return { kind: 'proved', isNews };
      }
      case 'too-many-groups':
        return reading;
      case 'refused':
        refused(reading.why);
        return { kind: 'refused' };
      default:
        return reading satisfies never;
    }
  };
}
