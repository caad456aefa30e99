import { setTimeout as wait } from 'node:timers/promises';
import { checkBook } from './check-book.ts';
import { checkCourse } from './check-course.ts';
import { checkMessages, checkTurns } from './check-messages.ts';
import { checkNotices } from './check-notices.ts';
import { type CrashingHouse, type HouseKill, newCrashingHouse } from './crashing-house.ts';
import type { Life } from './crashing-server.ts';
import { caseNumber } from './crowd.ts';
import type { Ledger } from './ledger.ts';
import type { Mistake } from './mistakes.ts';
import { outagesIn, withoutOutages } from './outages.ts';
import { asker, booker, type ComingFrom, type Person, type Visit, visit } from './person.ts';

interface CrashReport {
  lives: readonly Life[];
  visits: number;
  messages: number;
  booked: number;
  /** How often somebody was told that the appointment book does not answer. */
  outages: number;
  /** A sentence for everything that breaks an invariant. */
  wrong: readonly string[];
}

interface CrashOptions {
  kills: readonly HouseKill[];
  mistake?: Mistake;
  book?: 'inside' | 'over the network';
  /** How long people wait for an answer; longer than a server stays away that dies many times before it answers. */
  patienceMilliseconds?: number;
  /** Between 0 and 1, without 1. */
  random(): number;
}

const people = 2000;
const slowestPaceMilliseconds = 40;
/** Somebody of each kind who talks at the same time; the rivals want the same times. */
const stations = ['Drammen politistasjon', 'Hamar politistasjon', 'Gjøvik politistasjon', 'Voss politistasjon'];
const rivals = ['Elverum politistasjon', 'Elverum politistasjon'];

/** People talk to the server while it is killed again and again; then their memories and the databases are compared. */
export async function crashUnderConversations(options: CrashOptions): Promise<CrashReport> {
  const { kills, mistake, book = 'inside', patienceMilliseconds = 90_000, random } = options;
  const house = await newCrashingHouse({ people, mistake, book });
  try {
    const outage = createOutageWatch();
    const from = { address: house.address, patienceMilliseconds, waits: outage.noticed };
    const crowd = createCrowd(from, () => wait(random() * slowestPaceMilliseconds));
    const { visits, undisturbed, lives } = await talkWhileDying(house, crowd, kills, outage.next);
    const ledger = house.ledger();
    const asHeard = book === 'inside' ? (visit: Visit) => visit : withoutOutages;
    return {
      lives,
      visits: visits.length,
      messages: visits.reduce((sum, { chat }) => sum + chat.said.length, 0),
      booked: ledger.appointments.length,
      outages: visits.reduce((sum, { chat }) => sum + outagesIn(chat.shown), 0),
      wrong: [...checkAll(visits, undisturbed, ledger, asHeard), ...checkNotices(ledger, house.now())],
    };
  } finally {
    house.remove();
  }
}

/** Waits until somebody has been told that the appointment book does not answer. */
function createOutageWatch() {
  let waiting = Promise.withResolvers<void>();
  return {
    noticed: () => waiting.resolve(),
    next: () => {
      waiting = Promise.withResolvers<void>();
      return waiting.promise;
    },
  };
}

type Crowd = ReturnType<typeof createCrowd>;

/** Gives every visit a person and a network address of its own. */
function createCrowd(from: Omit<ComingFrom, 'client'>, pace: () => Promise<void>) {
  let place = 0;
  const next = (person: (signedInAs: string) => Person) => {
    place += 1;
    const client = `10.0.${Math.floor(place / 250)}.${place % 250}`;
    return visit(person(caseNumber(place)), { ...from, client }, pace);
  };
  return {
    booker: (station: string) => next((signedInAs) => booker('booker', signedInAs, station)),
    rival: (station: string) => next((signedInAs) => booker('rival', signedInAs, station)),
    asker: () => next(() => asker),
  };
}

async function talkWhileDying(
  house: CrashingHouse,
  crowd: Crowd,
  kills: readonly HouseKill[],
  isMissed: () => Promise<void>,
) {
  const visits: Visit[] = [];
  let over = false;
  const again = async (come: () => Promise<Visit>) => {
    while (!over) visits.push(await come());
  };
  const talking = Promise.all([
    ...stations.map((station) => again(() => crowd.booker(station))),
    ...rivals.map((station) => again(() => crowd.rival(station))),
    again(() => crowd.asker()),
    again(() => crowd.asker()),
  ]);
  const lives: Life[] = [];
  try {
    for (const kill of kills) lives.push(await Promise.race([house.live(kill, isMissed), failing(talking)]));
  } finally {
    over = true;
  }
  await house.stay();
  await talking;
  const undisturbed = [await crowd.booker(stations[0] ?? ''), await crowd.asker()];
  await house.stop();
  return { visits, undisturbed, lives };
}

/** Ends with what went wrong there; never with what went well. */
function failing(talking: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => talking.catch(reject));
}

function checkAll(
  visits: readonly Visit[],
  undisturbed: readonly Visit[],
  ledger: Ledger,
  asHeard: (visit: Visit) => Visit,
): string[] {
  const disturbed = visits.flatMap((each) => {
    const twin = undisturbed.find(({ person }) => person.kind === each.person.kind);
    return twin === undefined ? [] : checkCourse(asHeard(each), asHeard(twin));
  });
  const gaveUp = visits.flatMap(({ chat, gaveUp: waited }) => (waited ? [`${chat.conversation}: ${waited}`] : []));
  const messages = visits.flatMap(({ chat }) => checkMessages(chat, ledger));
  return [
    ...gaveUp,
    ...messages,
    ...checkTurns(ledger),
    ...checkBook([...visits, ...undisturbed], ledger),
    ...disturbed,
  ];
}
