import { itKeepsAudit } from './contract/audit.ts';
import { type Bench, eachTestWithItsOwn, everythingOf, message, type Place, turn } from './contract/bench.ts';
import { itKeepsDeeds } from './contract/deeds.ts';
import { itKeepsDeskChats } from './contract/desk-chats.ts';
import { itForgets } from './contract/forgetting.ts';
import { itKeepsHandoversWithinLimits } from './contract/handover-limits.ts';
import { itKeepsHandovers } from './contract/handovers.ts';
import { itKeepsLetters } from './contract/letters.ts';
import { itKeepsMisunderstandings } from './contract/misunderstandings.ts';
import { itKeepsNotices } from './contract/notices.ts';
import { itKeepsContacts } from './contract/sms-contacts.ts';
import { itKeepsOutgoingTexts } from './contract/sms-outgoing.ts';
import { itKeepsPairings } from './contract/sms-pairings.ts';
import { itKeepsParts } from './contract/sms-parts.ts';
import { itKeepsTurns } from './contract/turns.ts';
import { itKeepsValues } from './contract/values.ts';

/** What every storage promises, whatever it is made of; `survives` where its place outlives the process. */
export function itIsAStorage(newPlace: () => Place, survives: boolean): void {
  const bench = eachTestWithItsOwn(newPlace);
  itKeepsTurns(bench);
  itKeepsValues(bench);
  itKeepsDeeds(bench);
  itForgets(bench);
  itKeepsNotices(bench);
  describe('who texts', () => itKeepsContacts(bench));
  describe('text messages that come in', () => itKeepsParts(bench));
  describe('text messages that go out', () => itKeepsOutgoingTexts(bench));
  describe('codes for another door', () => itKeepsPairings(bench));
  describe('hand-overs', () => itKeepsHandovers(bench));
  describe('limits of hand-overs', () => itKeepsHandoversWithinLimits(bench));
  describe('chats of caseworkers', () => itKeepsDeskChats(bench));
  describe('letters to caseworkers', () => itKeepsLetters(bench));
  describe('the audit', () => itKeepsAudit(bench));
  describe('what was not understood', () => itKeepsMisunderstandings(bench));
  itCloses(bench);
  if (survives) itOutlivesTheProcess(bench);
}

function itCloses(bench: Bench): void {
  test('it can say that it serves, until it is closed', async () => {
    await bench.storage.check();
    await bench.storage.close();
    await expect(bench.storage.check()).rejects.toThrow();
    await expect(bench.storage.save(turn('anna', 0))).rejects.toThrow();
    await bench.reopen();
  });
}

function itOutlivesTheProcess(bench: Bench): void {
  test('after opening it again everything is there, the unanswered in order of arrival', async () => {
    for (const key of ['z', 'b', 'y', 'a']) await bench.storage.receive(message(`of ${key}`, key));
    await bench.storage.save(turn('of b', 0, { inboxKey: 'b' }));
    await bench.storage.begin({ conversation: 'of a', run: 'r', id: 'hold', requestId: 'q' });
    const lastWrite = bench.storage.save(turn('of y', 0));
    await bench.reopen();
    await lastWrite;
    const entries = await bench.storage.unfinished();
    expect(entries.map(({ key, number, conversation }) => [key, number, conversation])).toEqual([
      ['z', 1, 'of z'],
      ['y', 1, 'of y'],
      ['a', 1, 'of a'],
    ]);
    expect(await bench.storage.load('of y')).toEqual({ state: { turn: 1 }, version: 1 });
    expect(await everythingOf(bench.storage, 'of b')).toEqual(['1 b', '2 answer 1']);
    expect(await bench.storage.begin({ conversation: 'of a', run: 'r', id: 'hold', requestId: 'new' })).toMatchObject({
      requestId: 'q',
    });
  });
}
