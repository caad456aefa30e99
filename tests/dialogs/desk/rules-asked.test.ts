import type { Reply } from '../../../dialogs/caseworkers/errand.ts';
import { day } from '../../../domain/day.ts';
import { type Language, languages } from '../../../domain/language.ts';
import type { Situation } from '../../../domain/situation.ts';
import { cardOf, type DeskOfATest, openDesk, press, requestsOn, wordsOf } from './desk-of-a-test.ts';

let desk: DeskOfATest;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

function rules(text: string, language: Language = 'nb') {
  return desk.ask({ verb: 'rules', data: { text } }, { language });
}

/** Fills in one fact after the other, in the order the rules ask for them. */
async function answering(reply: Reply, answers: Readonly<Record<string, string>>): Promise<Reply> {
  let card = reply;
  for (let step = 0; step < 10; step += 1) {
    const asks = requestsOn(cardOf(card)).find(({ verb }) => verb === 'rules-answer');
    if (asks === undefined) return card;
    const { fact = '' } = asks.data;
    const answer = answers[fact];
    if (answer === undefined) throw new RangeError(`Nothing is said of ${fact}`);
    const filledIn = answer.startsWith('20') ? { day: answer } : { value: answer };
    card = await desk.ask({ ...asks, data: { ...asks.data, ...filledIn } });
  }
  return card;
}

test.each([
  'midlertidig tillatelse til 30. april, kort mistet: hva nå?',
  'temporary permit to 30 April, card lost: what now?',
  'mellombels løyve til 30. april, kortet er mista: kva no?',
  // As the card of help has it.
  'midlertidig til 30. april, kort mistet',
  'mellombels til 30. april, kort mista',
  'temporary to 30 April, card lost',
])('a temporary permit about to run out wins over the lost card, and the loss is reported: %s', async (text) => {
  const said = wordsOf(await rules(text));
  expect(said).toContain('Vanligvis: Personen skal fornye tillatelsen og ikke bestille kort.');
  expect(said).toContain('• Meld fra til politiet om tapet med en gang.');
  expect(said).toContain('Da regner jeg med: borger av et land utenfor EU/EØS og ikke søkt om fornyelse.');
  expect(said).toContain('Regel: ');
  expect(said).not.toContain('udi.no først');
});

test('where it depends on one fact each way is told, and that fact is asked before what is usual', async () => {
  const reply = await rules('arbeidstillatelse, innvilget, søkte i portalen, trenger første kort');
  const said = wordsOf(reply);
  expect(said).toContain('Det kommer an på «Hva brevet sier»');
  expect(said).toContain('brevet ber om oppmøte hos politiet | Personen skal bestille time for det første kortet.');
  expect(said).toContain('brevet sier at kortet blir sendt | Personen skal vente på kortet i posten');
  expect(press(reply, 'rules-answer').data.fact).toBe('letterSays');
});

test('a card that is said to have run out is asked no more about', async () => {
  const said = wordsOf(await rules('varig oppholdsrett, kortet utløpt'));
  expect(said).toContain('Vanligvis: Personen skal bestille nytt kort på udi.no først');
  expect(said).toContain('Kortet går ut | kortet har gått ut');
});

test('what is still open is asked until nothing is, and the answer has its rule, its source and what would change it', async () => {
  const open = await rules('temporary permit to 30 April, card lost: what now?');
  const reply = await answering(open, {
    citizenship: 'other',
    basis: 'study',
    appliedForRenewal: 'no',
    electronicId: 'yes',
    age: 'adult',
  });
  const said = wordsOf(reply);
  expect(said).toContain('Personen skal fornye tillatelsen og ikke bestille kort.');
  expect(said).toContain('Timen for fornyelsen bestilles i Søknadsportalen.');
  expect(said).toContain('• Meld fra til politiet om tapet');
  expect(said).toContain('Grunnlag | midlertidig tillatelse for studier | [Endre]');
  expect(said).toMatch(/Regel: temporary\.\S+/);
  expect(said).toMatch(/https:\/\/\S+, Sjekket \d+\. \p{L}+ 20\d\d/u);
  expect(said).toContain('Det blir et annet svar hvis dette gjelder: ');
  expect(said).toContain('Det er ikke noe vedtak.');
});

test.each<[string, Situation]>([
  ['svensk statsborger har mistet kortet', { citizenship: 'nordic', problem: 'lost' }],
  ['permanent tillatelse, kort stjålet', { permit: 'permanent', problem: 'stolen' }],
  [
    'midl. tillatelse, utløper 30.04.2026, kort stjålet, har eID',
    { permit: 'temporary', problem: 'stolen', permitExpires: day('2026-04-30'), electronicId: 'yes' },
  ],
  ['skadet kort, midlertidig til desember 2027', { permit: 'temporary', problem: 'damaged', permitExpires: 'later' }],
  ['midlertidig til 4.12.2027, feil navn', { permit: 'temporary', permitExpires: day('2027-12-04') }],
  ['student permit expires 1 May 2026', { permit: 'temporary', basis: 'study', permitExpires: day('2026-05-01') }],
  ['søker på studietillatelse, kortet er skadet', { permit: 'temporary', basis: 'study', problem: 'damaged' }],
  ['hun har permanent tillatelse og mista kortet', { permit: 'permanent', problem: 'lost' }],
  ['ukrainian, collective protection, card stolen', { permit: 'collective-protection', citizenship: 'other' }],
  ['barn 2 år, kortet er ødelagt', { problem: 'damaged', age: 'under-three' }],
])('the facts of a sentence are read: %s', async (text, facts) => {
  const reply = await rules(text);
  const asked = requestsOn(cardOf(reply)).find(({ data }) => data.situation !== undefined);
  expect(JSON.parse(asked?.data.situation ?? '{}')).toMatchObject(facts);
});

test('a citizen of a Nordic country needs no card, whatever has become of it', async () => {
  const said = wordsOf(await rules('svensk statsborger har mistet kortet'));
  expect(said).toContain('Personen trenger ikke oppholdskort, som nordisk borger.');
  expect(said).toContain('Regel: ');
});

test('each fact that was read can be put right, and the answer follows', async () => {
  const wrong = await rules('svensk statsborger har mistet kortet');
  const asked = await desk.ask(press(wrong, 'rules-ask'));
  const request = press(asked, 'rules-answer', { value: 'other' });
  expect(request.data.fact).toBe('citizenship');
  const said = wordsOf(await desk.ask(request));
  expect(said).toContain('Statsborgerskap | borger av et land utenfor EU/EØS');
  expect(said).toContain('Tillatelse <value>');
});

test('another kind of permit takes with it what was known of the old one', async () => {
  const situation = JSON.stringify({
    permit: 'temporary',
    basis: 'work',
    permitExpires: '2026-05-01',
    problem: 'lost',
  });
  const reply = await desk.ask({ verb: 'rules-answer', data: { situation, fact: 'permit', value: 'permanent' } });
  expect(wordsOf(reply)).not.toContain('Tillatelsen går ut');
});

test('what is no answer is asked for again', async () => {
  const open = await rules('kort mistet');
  const again = await desk.ask(press(open, 'rules-answer', { value: 'martian' }));
  expect(cardOf(again).status).toMatchObject({ tone: 'warning' });
  expect(press(again, 'rules-answer').data).toEqual(press(open, 'rules-answer').data);
});

test.each([
  ['no JSON', 'lost'],
  ['another thing', '{"problem":"martian"}'],
  ['a fact there is not', '{"name":"Asha"}'],
  ['too much', `{"problem":"lost"${' '.repeat(3000)}}`],
])('a card that comes back with %s is not read', async (_what, situation) => {
  await expect(desk.ask({ verb: 'rules-ask', data: { situation, fact: 'permit' } })).rejects.toThrow('unreadable');
});

test('without a word the rules begin with the first fact', async () => {
  const reply = await desk.ask({ verb: 'rules', data: {} });
  expect(press(reply, 'rules-answer').data).toEqual({ situation: '{}', fact: 'problem' });
});

test.each(languages)('a card has its words in %s', async (language) => {
  const situation = JSON.stringify({ citizenship: 'eea', problem: 'lost' });
  const reply = await desk.ask({ verb: 'rules-answer', data: { situation, fact: 'problem', value: 'lost' } });
  expect(wordsOf(reply, language).length).toBeGreaterThan(300);
});

test('everybody with a role may ask, and the record says no word of what was asked', async () => {
  await desk.ask({ verb: 'rules', data: { text: 'Asha Prøvesen har mistet kortet' } }, { role: 'editor', id: 'eva' });
  const records = await desk.storage.audit.records(0, 100);
  expect(records.at(-1)).toMatchObject({ who: 'eva', action: 'ask-rules', subject: 'rules', end: 'done' });
  expect(JSON.stringify(records)).not.toContain('Asha');
});
