import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { handover } from '../../texts/nb/handover.ts';
import { Connector } from '../channels/teams/send/connector.ts';
import { tenant } from '../channels/teams/teams-activities.ts';
import { pieceOf } from '../texts/piece-of.ts';
import { checkHandovers, type PersonVisit } from './check-handovers.ts';
import { answerTo, type Colleague, colleagueAt, colleagueId, lastWord } from './colleague.ts';
import type { Crash, HandoverPoint, TurnPoint } from './crash-points.ts';
import { type Life, newCrashingServer } from './crashing-server.ts';
import { countUnsent, endClaims, readDeskLedger } from './desk-ledger.ts';
import type { DeskMistake } from './desk-mistakes.ts';
import { Impatience, openChat, type WebChat } from './web-chat.ts';

interface HandoverRun {
  kills: readonly Crash<HandoverPoint | TurnPoint>[];
  mistake?: DeskMistake;
  /** How long an applicant waits for anything. */
  patienceMilliseconds?: number;
}

interface HandoverReport {
  lives: readonly Life[];
  visits: number;
  words: number;
  /** A sentence for everything that breaks an invariant. */
  wrong: readonly string[];
}

const applicantsAtOnce = 2;
const colleaguesAtOnce = 3;

/** Applicants and caseworkers talk while the server is killed again and again; then what both saw is compared. */
export async function crashUnderHandovers(run: HandoverRun): Promise<HandoverReport> {
  const { kills, mistake, patienceMilliseconds = 120_000 } = run;
  const teams = await Connector.open();
  const server = await newCrashingServer(1, { deskMistake: mistake, settings: deskSettings });
  const { folder } = server.place;
  const colleagues = places(colleaguesAtOnce).map((place) => colleagueAt(server.address, teams, place));
  const lives: Life[] = [];
  const began: number[] = [];
  try {
    const over = { applicants: false, colleagues: false };
    const talking = talk(server.address, colleagues, { over, patienceMilliseconds });
    talking.catch(() => undefined);
    for (const crash of kills) {
      began.push(teams.tries.length);
      lives.push(await Promise.race([server.live({ kind: 'at', crash }), failing(talking)]));
      endClaims(folder);
    }
    began.push(teams.tries.length);
    const stayed = await server.start();
    over.applicants = true;
    const visits = await talking;
    const giveUpAt = performance.now() + patienceMilliseconds;
    while (countUnsent(folder) > 0 && performance.now() < giveUpAt) await wait(50);
    await stayed.stop();
    const evidence = { visits, colleagues, tries: teams.tries, lives: began, ledger: readDeskLedger(folder) };
    const words = visits.reduce((sum, visit) => sum + visit.words.length, 0);
    return { lives, visits: visits.length, words, wrong: checkHandovers(evidence) };
  } finally {
    await teams.close();
    server.place.remove();
  }
}

function deskSettings(folder: string): Record<string, string> {
  const path = join(folder, 'caseworkers.json');
  const people = places(colleaguesAtOnce).map((place) => ({
    id: colleagueId(place),
    name: `Kollega${place}`,
    role: 'caseworker',
    stations: 'all',
  }));
  const allDay = '00:00-23:59';
  const hours = Object.fromEntries(places(7).map((day) => [day, allDay]));
  writeFileSync(path, JSON.stringify({ tenant, hours, people }));
  return { TEAMS_ANONYMOUS: 'on', CASEWORKERS_FILE: path };
}

interface Manner {
  over: { applicants: boolean; colleagues: boolean };
  patienceMilliseconds: number;
}

/** Everybody talks at least once, and begins anew until it is over. */
async function talk(address: string, colleagues: readonly Colleague[], { over, patienceMilliseconds }: Manner) {
  await Promise.all(colleagues.map((each) => each.goOnDuty()));
  const working = Promise.all(colleagues.map((each) => each.work(() => over.colleagues)));
  const visits: PersonVisit[] = [];
  const again = async (place: number) => {
    let count = 0;
    do {
      count += 1;
      const client = `10.1.${place}.${count % 250}`;
      visits.push(await visit({ address, client, patienceMilliseconds }, `Ord ${place}-${count}`));
    } while (!over.applicants);
  };
  await Promise.race([Promise.all(places(applicantsAtOnce).map(again)), failing(working)]);
  over.colleagues = true;
  await working;
  return visits;
}

type Coming = Parameters<typeof openChat>[0];

async function visit(from: Coming, stem: string): Promise<PersonVisit> {
  const chat = await openChat(from);
  const words = ['en', 'to', 'tre', lastWord].map((word) => `${stem} ${word}`);
  try {
    await talkThrough(chat, words);
    return { chat, words };
  } catch (error) {
    if (error instanceof Impatience) return { chat, words, gaveUp: error.message };
    throw error;
  } finally {
    chat.close();
  }
}

async function talkThrough(chat: WebChat, words: readonly string[]): Promise<void> {
  const hears = (text: string) =>
    chat.until(() => chat.shown.some((each) => each.text.includes(text)), `told "${text}"`);
  await chat.until(() => chat.shown.length > 0, 'greeted');
  const replies = await chat.repliesTo(await chat.say('Jeg vil snakke med et menneske'));
  const wait = replies.at(-1)?.suggestedActions?.actions[0]?.value ?? 'Ja';
  await chat.say(wait);
  await hears(pieceOf(handover.taken));
  const [first = '', second = '', ...others] = words;
  // Two at once, and then one after each answer.
  await chat.say(first);
  await chat.say(second);
  for (const word of [first, second]) await hears(answerTo(word));
  for (const word of others) {
    await chat.say(word);
    await hears(answerTo(word));
  }
  await hears(pieceOf(handover.handedBack));
}

/** Ends with what went wrong there; never with what went well. */
function failing(work: Promise<unknown>): Promise<never> {
  return new Promise((_, reject) => work.catch(reject));
}

function places(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place + 1);
}
