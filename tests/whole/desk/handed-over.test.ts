import { deskHandover } from '../../../texts/en/desk-handover.ts';
import { deskQueue } from '../../../texts/en/desk-queue.ts';
import { handover } from '../../../texts/nb/handover.ts';
import { type AtTheChat, sitDown } from '../at-the-chat.ts';
import type { AtThePlayground } from './at-the-playground.ts';
import { type DeskHouse, openDeskHouse } from './open-desk-house.ts';

let house: DeskHouse;
let kari: AtThePlayground;
let ola: AtThePlayground;
let asha: AtTheChat;

beforeAll(async () => {
  house = await openDeskHouse();
  kari = await house.sitDown('Kari');
  ola = await house.sitDown('Ola');
}, 120_000);
afterAll(() => house.close());

const take = deskQueue.take;

test('an applicant in the chat and caseworkers in Teams talk, through the whole hand-over and a crash', async () => {
  await Promise.all([kari, ola].map((each) => each.write('on duty')));
  await Promise.all([kari, ola].map((each) => each.hears('You are on duty')));

  asha = await sitDown(house.browser, house.server.address, 'Asha Prøvesen');
  await asha.write('Kortet mitt er stjålet i Bergen, jeg vil snakke med et menneske');
  await asha.press(handover.wait);
  await asha.hears('Jeg har spurt etter en saksbehandler.');
  await Promise.all([kari, ola].map((each) => each.hears(deskQueue.asksForPerson)));
  await kari.picture('queue-card');

  // Both at once: one has it, the other is told who.
  const cards = [kari, ola].map((each) => each.message(deskQueue.asksForPerson).getByRole('button', { name: take }));
  await Promise.all(cards.map((button) => button.click()));
  await asha.hears(', saksbehandler. Jeg er stille så lenge.');
  const hasIt = async (each: AtThePlayground) => (await each.count(deskHandover.howTo)) > 0;
  const [theirs, other] = (await hasIt(kari)) ? [kari, ola] : [ola, kari];
  await theirs.hears(deskHandover.howTo);
  await other.hears('has had the conversation since');
  expect(await hasIt(other)).toBe(false);
  await theirs.picture('taken');

  await theirs.write('Hei! Har du anmeldt tyveriet?');
  await asha.hears('Hei! Har du anmeldt tyveriet?');
  await asha.say('Nei, hva må jeg ha med når jeg kommer?');
  await theirs.hears('The applicant: Nei, hva må jeg ha med når jeg kommer?');
  await theirs.hears(deskHandover.suggestion);
  expect(await asha.count('Hei! Har du anmeldt tyveriet?')).toBe(1);
  await theirs.picture('suggested');
  const suggestion = theirs.message(deskHandover.suggestion);
  await suggestion.getByRole('button', { name: deskHandover.change, exact: true }).click();
  const [firstLine = ''] = (await suggestion.getByRole('textbox').inputValue()).split('\n');
  expect(await suggestion.getByText(firstLine).count()).toBeGreaterThan(0);
  await theirs.picture('suggestion-unfolded');
  await suggestion.getByRole('button', { name: deskHandover.send, exact: true }).click();
  await asha.hears(firstLine);

  const conversation = theirs.message(deskHandover.howTo);
  await conversation.getByRole('button', { name: deskHandover.note }).click();
  await conversation
    .getByRole('textbox', { name: deskHandover.noteLabel })
    .fill('Seemed afraid of somebody beside her');
  await conversation.getByRole('button', { name: deskHandover.keepNote }).click();
  await theirs.hears(deskHandover.noteKept);

  await house.crash();
  await asha.say('Er du der ennå?');
  await theirs.hears('The applicant: Er du der ennå?');
  await theirs.write('Ja, jeg er her.');
  await asha.hears('Ja, jeg er her.');
  await asha.picture('applicant');

  await theirs.message(deskHandover.howTo).getByRole('button', { name: deskHandover.handBack }).click();
  await asha.hears('har gitt samtalen tilbake til meg, den automatiske assistenten.');
  await asha.write('Hva koster det?');
  await asha.hears('gebyr');
  expect(await asha.count('afraid')).toBe(0);
  await theirs.picture('handed-back');
}, 240_000);
