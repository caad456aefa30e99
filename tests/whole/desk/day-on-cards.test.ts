import { desk } from '../../../texts/en/desk.ts';
import { deskAppointment } from '../../../texts/en/desk-appointment.ts';
import { deskDay } from '../../../texts/en/desk-day.ts';
import type { AtThePlayground } from './at-the-playground.ts';
import { type DeskHouse, openDeskHouse } from './open-desk-house.ts';

let house: DeskHouse;
let kari: AtThePlayground;

beforeAll(async () => {
  house = await openDeskHouse();
  kari = await house.sitDown('Kari');
}, 120_000);
afterAll(() => house.close());

test('a caseworker works the day through on cards that change where they stand', async () => {
  await kari.hears(desk.title);
  await kari.write('day Oslo');
  const day = kari.message('Grønland politistasjon');
  await day.waitFor();
  await kari.picture('day');
  const cards = await kari.count(/./);

  await day.getByRole('button', { name: deskAppointment.came, exact: true }).first().click();
  await kari.hears('Recorded: Amina P. at 08:20 came.');
  await kari.picture('marked');
  await day.getByRole('button', { name: deskAppointment.undo, exact: true }).click();
  await kari.hears('Undone: Attendance of Amina P. at 08:20 is no longer recorded.');
  await kari.picture('unmarked');

  await day.getByRole('button', { name: deskDay.open }).last().click();
  const appointment = kari.message(deskAppointment.caseSays);
  await appointment.waitFor();
  expect(await appointment.innerText()).toMatch(/Appointment [A-Z0-9-]{7,}/);
  await kari.picture('appointment');

  await appointment.getByRole('button', { name: deskAppointment.writeNote }).click();
  await appointment
    .getByRole('textbox', { name: deskAppointment.note })
    .fill('Brings her *sister* to [interpret](https://example.com)');
  await appointment.getByRole('button', { name: deskAppointment.saveNote }).click();
  await kari.message(deskAppointment.noted).waitFor();
  const noted = await kari.message(deskAppointment.noted).innerText();
  expect(noted).toContain('Brings her *sister* to [interpret](https://example.com)');
  await kari.picture('noted');

  await appointment.getByRole('button', { name: deskAppointment.move, exact: true }).click();
  const moving = kari.message(deskAppointment.newTime);
  await moving.getByRole('combobox', { name: deskAppointment.newTime }).click();
  await kari.page.getByRole('option').nth(1).click();
  await moving.getByRole('textbox', { name: deskAppointment.why }).fill('The applicant asked');
  await kari.picture('moving');
  await moving.getByRole('button', { name: deskAppointment.moveIt }).click();
  await kari.hears('The appointment is moved from');
  await kari.picture('moved');
  await kari
    .message('The appointment is moved from')
    .getByRole('button', { name: deskAppointment.undo, exact: true })
    .click();
  await kari
    .message(deskAppointment.caseSays)
    .getByText(/moved from/)
    .waitFor();

  // Every step took the place of the card before it.
  expect(await kari.count(/./)).toBe(cards);
}, 180_000);

test('who has no role is told so, and nothing else', async () => {
  const nils = await house.sitDown('Nils');
  await nils.write('day Oslo');
  await nils.hears('no role');
  expect(await nils.count('politistasjon')).toBe(0);
}, 120_000);
