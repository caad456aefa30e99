import { repeatedly } from '../bots/repeatedly.ts';
import { laterByTheClock } from '../channels/sms/later.ts';
import { createLetterSender } from '../channels/teams/send/letter-sender.ts';
import type { TeamsChannel } from '../channels/teams/teams-channel.ts';
import { rosterByGroups } from '../domain/caseworkers/roster-by-groups.ts';
import { createVerifiedGroups } from '../domain/caseworkers/verified-groups.ts';
import type { Understander } from '../nlu/understanding.ts';
import { deedLooker } from './audit-watch-deeds.ts';
import type { Basis } from './basis.ts';
import { buildDesk } from './desk.ts';
import { keyFile } from './files.ts';
import { lookAfterHandoversInTime } from './handovers.ts';
import { signingKey } from './signing-key.ts';
import type { Stores } from './stores.ts';
import { openTeamsDoor, type TeamsPlan } from './teams-door.ts';
import type { TeamsWatched } from './teams-metrics.ts';
import { signingIn } from './teams-sign-in.ts';

interface DeskDoorParts {
  stores: Pick<Stores, 'storage' | 'backend'>;
  understander: Understander;
  watched: TeamsWatched;
  /** An applicant's conversation has something to tell. */
  told(): void;
}

/** The caseworkers' side as it runs: the way in, the way out, and what time asks for. */
export interface DeskDoor {
  channel: TeamsChannel;
  /** There are letters to send. */
  lettersPosted(): void;
  start(): void;
  /** What is under way is finished; what waits goes at the next start. */
  close(): Promise<void>;
}

const millisecondsBetweenLooks = 5000;

/** The desk as the settings want it; not yet on any server. */
export async function openDeskDoor(basis: Basis, plan: TeamsPlan, parts: DeskDoorParts): Promise<DeskDoor> {
  const { clock, ground, log, settings } = basis;
  const { stores, understander, watched, told } = parts;
  const { storage, backend } = stores;
  const { desk, handovers, audit } = storage;
  const door = await openTeamsDoor(basis, plan);
  const verified = createVerifiedGroups(clock);
  const roster = rosterByGroups(plan.roster, verified);
  const own = buildDesk({
    ground,
    clock,
    storage,
    backend,
    understander,
    roster,
    secret: signingKey(undefined, keyFile(settings, 'desk-key')),
    nudge: () => sender.nudge(),
    told,
  });
  const again: TeamsChannel['takeAgain'] = (activity) => channel.takeAgain(activity);
  const turns = signingIn(own, basis, plan, { verified, desk, watched, again });
  const sender = createLetterSender({
    desk,
    turns,
    post: door.post,
    clock,
    random: Math.random,
    later: laterByTheClock,
    lookMilliseconds: millisecondsBetweenLooks,
    failed(error, reference) {
      watched.failed();
      log.error({ error, reference }, 'letter to a caseworker failed');
    },
  });
  const channel = door.open({ desk, turns, watched, nudge: sender.nudge });
  let looking: readonly { stop(): Promise<void> }[] = [];
  const stepped = () => {
    sender.nudge();
    told();
  };
  return {
    channel,
    lettersPosted: sender.nudge,
    start() {
      sender.start();
      looking = [
        lookAfterHandoversInTime({ handovers, desk, audit, clock, roster }, stepped, log),
        repeatedly(deedLooker({ audit, clock, log, counted: watched.unended }), (error) =>
          log.error({ error }, 'deeds without an end could not be looked up'),
        ),
      ];
    },
    async close() {
      await Promise.all(looking.map((each) => each.stop()));
      await channel.close();
      await sender.close();
    },
  };
}
