import type { Clock, Instant } from '../moment.ts';

/** The groups of people's accounts, as a token has proved them a while ago. */
export interface VerifiedGroups {
  /** Undefined for whoever has proved nothing, or so long ago that it may be true no more. */
  of(person: string): readonly string[] | undefined;
  /** Known until then, but never longer than an hour: so long does a role outlive the group it came from. */
  keep(person: string, proved: { groups: readonly string[]; until: Instant }): void;
}

const longestMilliseconds = 60 * 60_000;

/** Remembered by this process alone: whoever asks another one, or after a restart, proves it again without noticing. */
export function createVerifiedGroups(clock: Clock): VerifiedGroups {
  const known = new Map<string, { groups: readonly string[]; until: number }>();
  const isOver = ({ until }: { until: number }) => until <= clock.now();
  return {
    of(person) {
      const proved = known.get(person.toLowerCase());
      return proved === undefined || isOver(proved) ? undefined : proved.groups;
    },
    keep(person, { groups, until }) {
      for (const [each, proved] of known) if (isOver(proved)) known.delete(each);
      known.set(person.toLowerCase(), { groups, until: Math.min(until, clock.now() + longestMilliseconds) });
    },
  };
}
