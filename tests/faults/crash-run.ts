import { setTimeout as wait } from 'node:timers/promises';
import { checkBook } from './check-book.ts';
import { checkCourse } from './check-course.ts';
import { checkMessages } from './check-messages.ts';
import { type CrashingServer, type Kill, type Life, newCrashingServer } from './crashing-server.ts';
import { caseNumber } from './crowd.ts';
import { type Ledger, readLedger } from './ledger.ts';
import type { Mistake } from './mistakes.ts';
import { asker, booker, type Person, type Visit, visit } from './person.ts';

export interface CrashReport {
  lives: readonly Life[];
  visits: number;
  messages: number;
  booked: number;
  /** A sentence for everything that breaks an invariant. */
  wrong: readonly string[];
}

export interface CrashOptions {
  kills: readonly Kill[];
  mistake?: Mistake;
  /** Between 0 and 1, without 1. */
  random(): number;
}

const people = 2000;
const slowestPaceMilliseconds = 40;
/** Somebody of each kind who talks at the same time; the rivals want the same times. */
const stations = ['Drammen politistasjon', 'Hamar politistasjon', 'Gjøvik politistasjon', 'Voss politistasjon'];
const rivals = ['Elverum politistasjon', 'Elverum politistasjon'];

/** People talk to the server while it is killed again and again; then their memories and the databases are compared. */
export async function crashUnderConversations({ kills, mistake, random }: CrashOptions): Promise<CrashReport> {
  const server = await newCrashingServer(people, mistake);
  try {
    const crowd = createCrowd(server.address, () => wait(random() * slowestPaceMilliseconds));
    const undisturbed = await visitOfEachKind(server, crowd);
    const { visits, lives } = await talkWhileDying(server, crowd, kills);
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
function createCrowd(address: string, pace: () => Promise<void>) {
  let place = 0;
  const next = (person: (signedInAs: string) => Person) => {
    place += 1;
    return visit(address, person(caseNumber(place)), `10.0.${Math.floor(place / 250)}.${place % 250}`, pace);
  };
  return {
    booker: (station: string) => next((signedInAs) => booker('booker', signedInAs, station)),
    rival: (station: string) => next((signedInAs) => booker('rival', signedInAs, station)),
    asker: () => next(() => asker),
  };
}

async function visitOfEachKind(server: CrashingServer, crowd: Crowd): Promise<Visit[]> {
  const running = await server.start();
  const visits = [await crowd.booker(stations[0] ?? ''), await crowd.asker()];
  await running.stop();
  return visits;
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
  for (const kill of kills) lives.push(await Promise.race([server.live(kill), failing(talking)]));
  over = true;
  const running = await server.start();
  await talking;
  await running.stop();
  return { visits, lives };
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
  const messages = visits.flatMap(({ chat }) => checkMessages(chat, ledger));
  return [...messages, ...checkBook([...visits, ...undisturbed], ledger), ...disturbed];
}
