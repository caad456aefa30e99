import { readFileSync, statSync } from 'node:fs';
import type { Roster } from '../domain/caseworkers/roster.ts';
import { readRosterFile } from '../domain/caseworkers/roster-file.ts';
import { rosterFrom } from '../domain/caseworkers/roster-from.ts';
import type { Clock } from '../domain/moment.ts';

interface CaseworkersFile {
  path: string;
  stations: ReadonlySet<string>;
  /** The organisation the file has to be about, where that is known. */
  tenant?: string | undefined;
  clock: Clock;
  /** Told when the file has changed and is in force, and when it cannot be used and the one before stays so. */
  changed(): void;
  failed(error: unknown): void;
}

const betweenLooksMilliseconds = 5000;

/**
 * The operator's file as it is now: looked at when somebody is asked for, at most every five seconds. Throws
 * `RosterFileError` when it cannot be used at the start; later the last good one stays in force.
 */
export function watchCaseworkersFile(file: CaseworkersFile): { roster: Roster; tenant: string } {
  const { path, clock, changed, failed } = file;
  let seen = versionOf(path);
  let lookedAt = clock.now();
  const read = () => readRosterFile(readFileSync(path, 'utf8'), file);
  const first = read();
  let current = rosterFrom(first);

  function look(): Roster {
    if (Math.abs(clock.now() - lookedAt) < betweenLooksMilliseconds) return current;
    lookedAt = clock.now();
    const version = versionOf(path);
    if (version === seen) return current;
    seen = version;
    try {
      current = rosterFrom(read());
      changed();
    } catch (error) {
      failed(error);
    }
    return current;
  }

  const roster: Roster = {
    get hours() {
      return look().hours;
    },
    get hasGroups() {
      return look().hasGroups;
    },
    find: (colleague) => look().find(colleague),
  };
  return { roster, tenant: first.tenant };
}

/** Another text for another content, as far as the file's entry tells. */
function versionOf(path: string): string {
  const entry = statSync(path, { bigint: true, throwIfNoEntry: false });
  return entry === undefined ? 'gone' : `${entry.ino} ${entry.mtimeNs} ${entry.size}`;
}
