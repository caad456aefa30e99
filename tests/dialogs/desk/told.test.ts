import { carryOut } from '../../../dialogs/caseworkers/carry-out.ts';
import { localMoment } from '../../../domain/moment.ts';
import { type NoticeHouse, openNoticeHouse } from '../../bots/notice-house.ts';
import { deskOver } from './appointments-desk.ts';
import { drammen, kongsberg, tone } from './appointments-world.ts';

const wednesday = localMoment('2026-03-18T09:00');
const thursday = localMoment('2026-03-19T11:00');

let house: NoticeHouse;
let reference: string;
beforeEach(async () => {
  house = await openNoticeHouse({ free: [wednesday, thursday], elsewhere: [[kongsberg, thursday]] });
  await house.book('anna');
  const found = await house.line.find('P1');
  if (found.kind !== 'found') throw new Error('Nothing is booked');
  reference = found.appointment.reference;
  house.heard();
});
afterEach(() => house.close());

async function atTheDesk(verb: string, data: Record<string, string>) {
  const desk = deskOver(house.storage, house.line, house.clock);
  const caller = {
    caseworker: { ...tone, stations: [drammen, kongsberg] },
    chat: 'chat',
    language: 'nb',
    requestId: `${verb} 1`,
  } as const;
  expect(await carryOut(desk, caller, { verb, data })).toMatchObject({
    kind: 'card',
    card: { status: { tone: 'good' } },
  });
  await house.tellDue();
  return house.heard().map(({ text }) => text.split('\n'));
}

const move = () => atTheDesk('move-to', { reference, slot: thursday, why: 'Closed on Wednesday' });

test('the applicant hears that the police have moved the appointment, and is reminded of the new time', async () => {
  const [told] = await move();
  expect(told?.[0]).toBe('The police have moved your appointment.');
  expect(told?.[2]).toBe('Thursday, 19 March 2026 at 11:00');
  expect(told?.join(' ')).not.toContain('Was it not you');
  await house.at('2026-03-17T10:00');
  expect(house.heard()).toEqual([]);
  await house.at('2026-03-18T10:00');
  expect(house.heard().map(({ text }) => text.split('\n')[0])).toEqual(['Remember your appointment with the police.']);
});

test('the applicant hears of another station, and hears it again when it is the old one', async () => {
  const [told] = await atTheDesk('move-to', { reference, slot: thursday, station: kongsberg, why: 'Closed' });
  expect(told?.slice(0, 3)).toEqual([
    'The police have moved your appointment.',
    expect.stringContaining('Kongsberg politistasjon'),
    'Thursday, 19 March 2026 at 11:00',
  ]);
  const [back] = await atTheDesk('undo', { reference, what: 'move', slot: wednesday, station: drammen });
  expect(back?.[1]).toContain('Drammen politistasjon');
});

test('moved back they hear that too', async () => {
  await move();
  const [told] = await atTheDesk('undo', { reference, what: 'move', slot: wednesday });
  expect(told?.slice(0, 3)).toEqual([
    'The police have moved your appointment.',
    expect.any(String),
    'Wednesday, 18 March 2026 at 09:00',
  ]);
});

test('the applicant hears of a cancellation, and of the new reference when it is undone', async () => {
  expect((await atTheDesk('cancel', { reference, reason: 'station', sure: 'yes' }))[0]?.[0]).toBe(
    'The police have cancelled your appointment.',
  );
  const [told] = await atTheDesk('undo', { reference, what: 'cancel' });
  const found = await house.line.find('P1');
  expect(told?.[0]).toBe('Your appointment is valid again. The police have booked it again.');
  expect(told?.join(' ')).toContain(found.kind === 'found' ? found.appointment.reference : 'nothing');
  await house.at('2026-03-17T10:00');
  expect(house.heard().map(({ text }) => text.split('\n')[0])).toEqual(['Remember your appointment with the police.']);
});
