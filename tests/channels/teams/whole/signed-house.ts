import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AppointmentBackend } from '../../../../backend/appointment-backend.ts';
import { demonstrationCases } from '../../../../backend/embedded/demonstration-cases.ts';
import { publicServiceHosts } from '../../../../channels/teams/teams-settings.ts';
import { dayOfMoment, localMoment } from '../../../../domain/moment.ts';
import { loadUnderstander } from '../../../../nlu/load-understander.ts';
import { layBasis } from '../../../../server/basis.ts';
import { openDemonstrationBook } from '../../../../server/demonstration-book.ts';
import { openDeskDoor } from '../../../../server/desk-door.ts';
import { createServer } from '../../../../server/http/create-server.ts';
import { readSettings } from '../../../../server/settings.ts';
import { openSqliteStorage } from '../../../../storage/sqlite/sqlite-storage.ts';
import { clockAt } from '../../../backend/world.ts';
import { LocalIssuer, newKey, sign } from '../local-issuer.ts';
import { Connector, type Posted } from '../send/connector.ts';
import { appId, serviceUrl, teamsEvent, teamsInvoke, teamsMessage, tenant } from '../teams-activities.ts';
import { hireForApplicants } from './applicants.ts';
import { by, chatOf, type Name, rosterOfTest } from './colleagues.ts';
import { relayTo } from './relay-to-connector.ts';

const monday = localMoment('2026-03-16T10:00');
const key = newKey('signing-key');

interface Around {
  backend?(backend: AppointmentBackend): AppointmentBackend;
}

export type SignedHouse = Awaited<ReturnType<typeof openSignedHouse>>;

/**
 * The desk as the server opens it, for an app of one organisation: whoever writes proves it, and what is written goes
 * to Teams' own address, which leads to a connector on this machine. The clock stands until it is moved.
 */
export async function openSignedHouse(around: Around = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  // In this environment a file that is missing is no error of its kind.
  for (const name of ['demo-portal-key', 'desk-key']) writeFileSync(join(folder, name), randomBytes(48));
  const clock = clockAt(monday);
  const issuer = new LocalIssuer();
  issuer.keys = [key];
  const [teams] = await Promise.all([Connector.open(), issuer.start()]);
  let address = teams.address;
  const relay = relayTo(() => address);
  const settings = readSettings({ LOG_LEVEL: 'silent', DATABASE_URL: `sqlite:${join(folder, 'conversations.db')}` });
  const basis = { ...layBasis(settings), clock };
  const understander = loadUnderstander(basis.ground);
  const app = { type: 'SingleTenant', id: appId, tenant, password: 'not a real password' } as const;
  const trust = { kind: 'proven', app, issuer: issuer.name, metadataUrl: issuer.metadataUrl } as const;
  const plan = {
    roster: rosterOfTest(new Set(basis.ground.stations.map(({ id }) => id))),
    settings: { trust: { ...trust, patienceMilliseconds: 20_000 }, tenant, serviceHosts: publicServiceHosts },
  };
  const refused: string[] = [];
  let failures = 0;

  async function open() {
    const storage = await openSqliteStorage(join(folder, 'conversations.db'), clock);
    const cases = await demonstrationCases(dayOfMoment(monday));
    const book = await openDemonstrationBook(basis.ground, clock, join(folder, 'appointments.db'), cases);
    const backend = around.backend?.(book) ?? book;
    const watched = {
      refused: (why: string) => void refused.push(why),
      failed() {
        failures += 1;
      },
      unended: () => undefined,
    };
    const told = () => applicants.assistant.nudge();
    const door = await openDeskDoor(basis, plan, { stores: { storage, backend }, understander, watched, told });
    const { ground } = basis;
    const parts = { ground, clock, storage, backend, understander, roster: plan.roster };
    const applicants = hireForApplicants({ ...parts, lettersPosted: door.lettersPosted });
    const server = createServer(
      { publicUrl: new URL('http://localhost'), formPaths: [], maxConnections: 100 },
      { answered: () => undefined, failed: watched.failed },
    );
    door.channel.mount(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await applicants.assistant.resume();
    door.start();
    return {
      storage,
      book,
      door,
      applicants,
      url: `http://127.0.0.1:${server.address().port}`,
      async close() {
        const closed = new Promise<void>((resolve) => server.close(resolve));
        server.server.closeAllConnections();
        await closed;
        await applicants.assistant.idle();
        await door.close();
        await storage.close();
        await book.close();
      },
    };
  }

  let now = await open();

  async function token(): Promise<string> {
    const seconds = Math.floor(clock.now() / 1000);
    const claims = { iss: issuer.name, aud: appId, nbf: seconds - 10, exp: seconds + 3600, serviceurl: serviceUrl };
    return sign(claims, { key });
  }

  const house = {
    clock,
    teams,
    refused,
    failures: () => failures,
    tokens: relay.tokens,
    get storage() {
      return now.storage;
    },
    get book() {
      return now.book;
    },
    get applicants() {
      return now.applicants;
    },
    /** Posts it as Teams does. */
    async send(activity: object): Promise<{ status: number; body: unknown }> {
      const response = await fetch(`${now.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
        body: JSON.stringify(activity),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
    write: (name: Name, text: string, more: object = {}) =>
      house.send(teamsMessage({ ...by(name), text, attachments: htmlOf(text), ...more })),
    invoke: (who: Name, name: string, value: object, more: object = {}) =>
      house.send(teamsInvoke(name, value, { ...by(who), ...more })),
    /** A button carried out where it stands. */
    press: (who: Name, verb: string, data: object = {}, trigger = 'manual') =>
      house.invoke(who, 'adaptiveCard/action', { action: { type: 'Action.Execute', verb, data }, trigger }),
    tell: (who: Name, type: string, more: object) => house.send(teamsEvent(type, { ...by(who), ...more })),
    /** What stands in somebody's chat. */
    inChat: (who: Name): Posted[] => [...teams.messages(chatOf(who)).values()],
    /** Resolves when it is so, however long that takes; the test gives up in the end. */
    async until(isSo: () => boolean | Promise<boolean>): Promise<void> {
      while (!(await isSo())) await wait(5);
    },
    /** Everything that was posted is sent, or given up. */
    settled: () => house.until(async () => (await now.storage.desk.counts()).waiting === 0),
    /** Time passes, and whoever looks for what is due finds it. */
    pass(minutes: number) {
      clock.advance(minutes);
      now.door.lettersPosted();
    },
    /** Where the connector is from now on. */
    moveConnector(to: string) {
      address = to;
    },
    async restart() {
      await now.close();
      now = await open();
    },
    async close() {
      await now.close();
      await Promise.all([teams.close(), issuer.stop()]);
      relay.close();
      rmSync(folder, { recursive: true });
    },
  };
  return house;
}

function htmlOf(text: string) {
  return [{ contentType: 'text/html', content: `<p>${text}</p>` }];
}
