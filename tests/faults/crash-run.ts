import { setTimeout as wait } from 'node:timers/promises';
import type { Instant } from '../../domain/moment.ts';
import { checkBook } from './check-book.ts';
import { checkCourse } from './check-course.ts';
import { checkMessages, checkTurns } from './check-messages.ts';
import { checkNotices } from './check-notices.ts';
import { type CrashingServer, type Kill, type Life, newCrashingServer } from './crashing-server.ts';
import { caseNumber } from './crowd.ts';
import { type Ledger, readLedger } from './ledger.ts';
import type { Mistake } from './mistakes.ts';
import { asker, booker, type ComingFrom, type Person, type Visit, visit } from './person.ts';

interface CrashReport {
  lives: readonly Life[];
  visits: number;
  messages: number;
  booked: number;
  /** A sentence for everything that breaks an invariant. */
  wrong: readonly string[];
}

interface CrashOptions {
  kills: readonly Kill[];
  mistake?: Mistake;
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
  const { kills, mistake, patienceMilliseconds = 90_000, random } = options;
  const server = await newCrashingServer(people, mistake);
  try {
    const crowd = createCrowd({ address: server.address, patienceMilliseconds }, () =>
      wait(random() * slowestPaceMilliseconds),
    );
    const { visits, undisturbed, lives } = await talkWhileDying(server, crowd, kills);
    const ledger = readLedger(server.place.folder);
    return {
      lives,
      visits: visits.length,
      messages: visits.reduce((sum, { chat }) => sum + chat.said.length, 0),
      booked: ledger.appointments.length,
      wrong: checkAll(visits, undisturbed, ledger),
    };
  } finally {
    server.place.remove();
  }
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

async function talkWhileDying(server: CrashingServer, crowd: Crowd, kills: readonly Kill[]) {
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
    for (const kill of kills) lives.push(await Promise.race([server.live(kill), failing(talking)]));
  } finally {
    over = true;
  }
  const running = await server.start();
  await talking;
  const undisturbed = [await crowd.booker(stations[0] ?? ''), await crowd.asker()];
  await running.stop();
  return { visits, undisturbed, lives };
}

/** Ends with what went wrong there; never with what went well. */
function failing(talking: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => talking.catch(reject));
}

function checkAll(visits: readonly Visit[], undisturbed: readonly Visit[], ledger: Ledger): string[] {
  const disturbed = visits.flatMap((each) => {
    const twin = undisturbed.find(({ person }) => person.kind === each.person.kind);
    return twin === undefined ? [] : checkCourse(each, twin);
  });
  const gaveUp = visits.flatMap(({ chat, gaveUp: waited }) => (waited ? [`${chat.conversation}: ${waited}`] : []));
  const messages = visits.flatMap(({ chat }) => checkMessages(chat, ledger));
  return [
    ...gaveUp,
    ...messages,
    ...checkTurns(ledger),
    ...checkNotices(ledger, Date.now() as Instant),
    ...checkBook([...visits, ...undisturbed], ledger),
    ...disturbed,
  ];
}
