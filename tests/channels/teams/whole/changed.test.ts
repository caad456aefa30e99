import { deskHandover } from '../../../../texts/nb/desk-handover.ts';
import { deskSaid } from '../../../../texts/nb/desk-said.ts';
import { teamsMessage } from '../teams-activities.ts';
import { by, type Name } from './colleagues.ts';
import { openSignedHouse, type SignedHouse } from './signed-house.ts';
import { asks, told, toldBy, wordsIn } from './talk.ts';

let house: SignedHouse;
beforeAll(async () => {
  house = await openSignedHouse();
  await house.write('kari', 'på vakt');
}, 60_000);
afterAll(() => house.close());

let messages = 1_773_650_000_000;
/** Teams names a message by the moment it was written, and what becomes of it carries the same name. */
function newId(): string {
  messages += 1000;
  return String(messages);
}

interface Change {
  text?: string;
  /** The second of its own moment; Teams repeats an activity with the moment it had. */
  second?: number;
}

function change(type: string, eventType: string) {
  return (who: Name, id: string, { text, second = 20 }: Change = {}) => {
    const { channelData: data, text: _text, attachments: _html, textFormat, ...rest } = teamsMessage(by(who));
    const { tenant } = data as { tenant: object };
    const timestamp = `2026-03-16T09:00:${second}.4615413Z`;
    const words =
      text === undefined ? {} : { text, textFormat, attachments: [{ contentType: 'text/html', content: text }] };
    return house.send({ ...rest, ...words, type, id, timestamp, channelData: { eventType, tenant } });
  };
}
const edit = change('messageUpdate', 'editMessage');
const undelete = change('messageUpdate', 'undeleteMessage');
const erase = change('messageDelete', 'softDeleteMessage');

const corrected = (text: string) =>
  deskSaid.correction.replace('{name}', 'Kari').replace('{time}', '10.00').replace('{text}', text);

/** Kari has taken somebody, and has said that to them. */
async function saidTo(text: string) {
  const { applicant, id } = await asks(house);
  await house.press('kari', 'take', { handover: id });
  const message = newId();
  await house.write('kari', text, { id: message });
  await told(house, applicant, text);
  return { applicant, handover: id, message };
}

async function newFor(who: 'kari' | 'ola', act: () => Promise<unknown>): Promise<string[]> {
  await house.settled();
  const before = wordsIn(house, who).length;
  await act();
  await house.settled();
  return wordsIn(house, who).slice(before);
}

const close = (handover: string) => house.press('kari', 'close', { handover });

test('what a caseworker changes of what they have said reaches the applicant as a correction, once, and stands in the conversation', async () => {
  const { applicant, handover, message } = await saidTo('Du må møte den 11. april.');
  const heard = await newFor('kari', async () => {
    for (let again = 1; again <= 3; again += 1) {
      const { status } = await edit('kari', message, { text: 'Du må møte den 12. april.' });
      expect(status).toBe(200);
    }
    await told(house, applicant, corrected('Du må møte den 12. april.'));
  });
  expect(heard).toEqual([deskHandover.corrected]);
  const all = await toldBy(house, applicant);
  expect(all.filter((each) => each.includes('12. april'))).toEqual([corrected('Du må møte den 12. april.')]);
  const card = JSON.stringify((await house.press('kari', 'handover', { handover })).body);
  expect(card).toContain('Rettelse fra Kari til meldingen kl. 10.00:');
  expect(card).toContain('Du må møte den 11. april.');
  await close(handover);
});

test('changed again, and back, it is told each time; what looks otherwise only is not told', async () => {
  const { applicant, handover, message } = await saidTo('Ta med passet.');
  await edit('kari', message, { text: 'Ta med passet og brevet.', second: 21 });
  await edit('kari', message, { text: 'Ta med passet og brevet.', second: 22 });
  await edit('kari', message, { text: 'Ta med passet.', second: 23 });
  await edit('kari', message, { text: ' Ta med passet. ', second: 24 });
  await edit('kari', message, { text: 'Ta med passet og brevet.', second: 21 });
  await told(house, applicant, corrected('Ta med passet.'));
  const all = await toldBy(house, applicant);
  expect(all.filter((each) => each.startsWith('Rettelse'))).toEqual([
    corrected('Ta med passet og brevet.'),
    corrected('Ta med passet.'),
  ]);
  await close(handover);
});

test('what is deleted is told already: its caseworker hears what can be done, once, and the applicant nothing', async () => {
  const { applicant, handover, message } = await saidTo('Det koster 800 kroner.');
  const before = await toldBy(house, applicant);
  const heard = await newFor('kari', async () => {
    await erase('kari', message);
    await erase('kari', message);
    await undelete('kari', message, { text: 'Det koster 800 kroner.', second: 30 });
  });
  expect(heard).toEqual([deskHandover['unsaid-yours']]);
  expect(await toldBy(house, applicant)).toEqual(before);
  await close(handover);
});

test('numbers are taken out of a correction too, and one that is too long or begins as a command is not sent', async () => {
  const { applicant, handover, message } = await saidTo('Saken er funnet.');
  const heard = await newFor('kari', async () => {
    await edit('kari', message, { text: 'Saken 900000000003 er funnet.', second: 21 });
    await edit('kari', message, { text: 'langt '.repeat(200), second: 22 });
    await edit('kari', message, { text: '/kø', second: 23 });
  });
  expect(heard).toEqual([
    deskHandover.numbersMasked,
    expect.stringContaining('Dette ble ikke sendt. Det er 1199 tegn'),
    `${deskHandover.correctionIsCommand}\n\n/kø`,
  ]);
  const all = await toldBy(house, applicant);
  expect(all.filter((each) => each.startsWith('Rettelse'))).toEqual([corrected('Saken ••• er funnet.')]);
  await close(handover);
});

test('when the conversation is over, or a colleague has it, a change reaches nobody, and that is said', async () => {
  const { applicant, handover, message } = await saidTo('Møt opp fredag.');
  await house.write('ola', 'på vakt');
  await house.press('kari', 'transfer', { handover, to: by('ola').from.aadObjectId });
  const atOlas = await newFor('kari', async () => {
    await edit('kari', message, { text: 'Møt opp torsdag.', second: 21 });
    await erase('kari', message, { second: 22 });
  });
  expect(atOlas).toEqual([
    `${deskHandover['notSent-with-another']}\n\nMøt opp torsdag.`,
    deskHandover['unsaid-with-another'].replace('{name}', 'Ola'),
  ]);
  expect(await newFor('ola', () => edit('ola', message, { text: 'Møt opp lørdag.', second: 23 }))).toEqual([
    deskHandover.editedElsewhere,
  ]);
  await house.press('ola', 'close', { handover });
  const over = await newFor('kari', async () => {
    await edit('kari', message, { text: 'Møt opp onsdag.', second: 24 });
    await erase('kari', message, { second: 25 });
  });
  expect(over).toEqual([`${deskHandover['notSent-over']}\n\nMøt opp onsdag.`, deskHandover['unsaid-over']]);
  expect((await toldBy(house, applicant)).filter((each) => each.startsWith('Rettelse'))).toEqual([]);
});

test('a changed command, or what was written before somebody was taken, is neither carried out nor said', async () => {
  const [before, command] = [newId(), newId()];
  await house.write('kari', 'dag Osolo', { id: before });
  const first = await newFor('kari', () => edit('kari', before, { text: 'av vakt' }));
  expect(first).toEqual([deskHandover.editedElsewhere]);
  const { applicant, handover } = await saidTo('Hei.');
  await house.write('kari', '/kø', { id: command });
  const heard = await newFor('kari', async () => {
    await edit('kari', before, { text: 'Dette er privat.', second: 31 });
    await edit('kari', command, { text: 'Dette også.', second: 32 });
    await erase('kari', command, { second: 33 });
    await undelete('kari', before, { text: 'dag Osolo', second: 34 });
  });
  expect(heard).toEqual([deskHandover.editedElsewhere, deskHandover.editedElsewhere]);
  expect(JSON.stringify(await toldBy(house, applicant))).not.toMatch(/privat|også|Osolo/);
  await close(handover);
});

test('a change without the words that Teams gives along is taken, and nothing is said', async () => {
  const { handover, message } = await saidTo('Velkommen.');
  const heard = await newFor('kari', async () => {
    expect((await undelete('kari', message)).status).toBe(200);
    const { channelData: _data, text: _text, ...bare } = teamsMessage(by('kari'));
    for (const type of ['messageUpdate', 'messageDelete']) {
      expect((await house.send({ ...bare, type, id: newId() })).status).toBe(200);
    }
  });
  expect(heard).toEqual([]);
  await close(handover);
});

test('who may not speak with applicants any more, or never might, changes nothing', async () => {
  const { applicant, handover, message } = await saidTo('Hei igjen.');
  await edit('siri', message, { text: 'Hei fra Siri.' });
  await edit('nils', message, { text: 'Hei fra Nils.' });
  await house.settled();
  expect(JSON.stringify(await toldBy(house, applicant))).not.toMatch(/Siri|Nils/);
  await close(handover);
  expect(house.failures()).toBe(0);
});
