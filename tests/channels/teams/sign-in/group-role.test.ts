import { randomUUID } from 'node:crypto';
import { type Activity, TurnContext } from 'botbuilder';
import { entraOf } from '../../../../channels/teams/sign-in/sign-in-settings.ts';
import { withSignIn } from '../../../../channels/teams/sign-in/with-sign-in.ts';
import { rosterByGroups } from '../../../../domain/caseworkers/roster-by-groups.ts';
import { createVerifiedGroups } from '../../../../domain/caseworkers/verified-groups.ts';
import type { Instant } from '../../../../domain/moment.ts';
import { createSpeakers } from '../../../../texts/words.ts';
import { clockAt, monday } from '../../../backend/world.ts';
import { ChannelAdapter } from '../../../bots/desk/channel-adapter.ts';
import { openDeskHouse } from '../../../bots/desk/desk-house.ts';
import { LocalIssuer, sign } from '../local-issuer.ts';
import { appId, chat, person, teamsInvoke, teamsMessage, tenant } from '../teams-activities.ts';
import { byGroups, entraKey, leads, readers } from './sign-in-house.ts';

const colleague = { tenant, person, chat };
const entra = new LocalIssuer();

beforeAll(async () => {
  await entra.start();
  entra.keys = [entraKey];
});
afterAll(() => entra.stop());

/** The whole desk over a real book, for somebody whose account is in these groups. */
async function openDeskFor(groups: readonly string[]) {
  const clock = clockAt(monday);
  const verified = createVerifiedGroups(clock);
  const house = await openDeskHouse({ roster: rosterByGroups(byGroups, verified) });
  const { desk } = house.storage;
  const settings = { ...entraOf({ id: appId, tenant }), metadataUrl: entra.metadataUrl, patienceMilliseconds: 20_000 };
  const again: Activity[] = [];
  const turns = withSignIn(house.turns, settings, {
    roster: byGroups,
    verified,
    desk,
    clock,
    speakers: createSpeakers('chat'),
    newId: randomUUID,
    again: (activity) => again.push(activity),
    refused: () => undefined,
    failed: () => undefined,
  });
  const take = (activity: object) => turns.take(new TurnContext(new ChannelAdapter(true), activity), colleague);
  await desk.remember({ id: chat, tenant, person, language: 'nb', reference: { user: { id: '29:x' } } });

  async function letters(): Promise<string> {
    const { claimed } = await desk.claim({ until: (clock.now() + 60_000) as Instant, most: 20 });
    const messages: unknown[] = [];
    for (const letter of claimed) {
      messages.push(await turns.compose(letter));
      await desk.settle(letter, { kind: 'sent' });
    }
    return JSON.stringify(messages);
  }

  return {
    write: (text: string) => send(teamsMessage({ text })),
    send,
    take,
    rest: letters,
    close: () => house.close(),
  };

  /** What comes of an activity, with the token that is asked for on the way. */
  async function send(activity: object): Promise<string> {
    await take(activity);
    const first = await letters();
    if (!first.includes('card.oauth')) return first;
    const seconds = Math.floor(clock.now() / 1000);
    const token = await sign(
      {
        iss: settings.issuer,
        aud: appId,
        exp: seconds + 4500,
        tid: tenant,
        oid: person,
        scp: 'access_as_user',
        groups,
      },
      { key: entraKey },
    );
    await take(teamsInvoke('signin/tokenExchange', { id: 'asked', token }));
    for (const activity of again.splice(0)) await take(activity);
    return letters();
  }
}

test('a reader by group sees the day, and may not see the figures, which a lead by group may', async () => {
  const reader = await openDeskFor([readers]);
  expect(await reader.write('dag Drammen')).toContain('Drammen');
  expect(await reader.write('tall')).toMatch(/Rollen din/);
  await reader.close();
  const lead = await openDeskFor([leads]);
  expect(await lead.write('tall')).not.toMatch(/Rollen din/);
  await lead.close();
});

test('who changes a message is asked for a token as who writes one, also while the message itself waits for it', async () => {
  const channelData = { eventType: 'editMessage', tenant: { id: tenant } };
  const timestamp = new Date('2026-03-16T09:00:30.000Z');
  const changed = teamsMessage({ type: 'messageUpdate', id: '1', text: 'dag Drammen', timestamp, channelData });
  const alone = await openDeskFor([leads]);
  expect(await alone.send(changed)).toContain('så endringen gjør ingenting');
  await alone.close();
  const both = await openDeskFor([leads]);
  await both.take(teamsMessage({ id: '1', text: 'kø' }));
  const told = await both.send(changed);
  expect(told).toContain('Køen');
  expect(await both.rest()).toContain('så endringen gjør ingenting');
  await both.close();
});

test('of two groups that give a role, the one that stands first in the file counts', async () => {
  const both = await openDeskFor([leads, readers]);
  expect(await both.write('tall')).toMatch(/Rollen din/);
  await both.close();
});

test('whose groups give no role is told so', async () => {
  const nobody = await openDeskFor(['11111111-2222-4333-8444-555555555555']);
  expect(await nobody.write('dag Drammen')).toMatch(/ingen rolle/);
  await nobody.close();
});
