import { type DeskHouse, openDeskHouse } from './desk-house.ts';

/** What a client that is none of Teams' can send: nothing of it is believed, and what was tried is on record. */
let house: DeskHouse;

beforeEach(async () => {
  house = await openDeskHouse();
});

afterEach(() => house.close());

const secret = 'Ola Nordmann 01010112345';
const long = 'x'.repeat(100_000);

async function bodyOf(sent: ReturnType<DeskHouse['send']>) {
  return JSON.stringify((await sent).response);
}

const wrong = [
  ['a verb that is none', { verb: 'drop', data: {} }],
  ['a verb every object has', { verb: '__proto__', data: {} }],
  ['a verb that is somebody', { verb: secret, data: {} }],
  ['data that lacks what is needed', { verb: 'take', data: {} }],
  ['data that is a list', { verb: 'take', data: ['1'] }],
  ['data by its birth', { verb: 'take', data: JSON.parse('{"__proto__": {"handover": "1"}}') }],
  ['data of another type', { verb: 'show', data: { reference: { $ne: 1 } } }],
  ['data without an end', { verb: 'show', data: { reference: long } }],
  ['a day that is none', { verb: 'day', data: { day: '2026-02-31' } }],
] as const;

test.each(wrong)('%s is refused, and that is on record without a word of it', async (_what, action) => {
  const said = await bodyOf(
    house.send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', ...action } },
    }),
  );
  expect(said).toContain('Dette kan jeg ikke lese');
  const records = await house.records();
  expect(records).toEqual([expect.objectContaining({ who: 'kari', end: 'refused: unreadable', subject: 'desk' })]);
  expect(JSON.stringify(records)).not.toContain(secret);
});

test.each(wrong)('%s is refused from a button of the older kind too', async (_what, { verb, data }) => {
  await house.submit({ ...data, verb });
  expect(await house.letters()).toEqual([
    expect.objectContaining({ text: expect.stringContaining('Dette kan jeg ikke lese') }),
  ]);
  expect(await house.records()).toEqual([expect.objectContaining({ end: 'refused: unreadable' })]);
});

test.each(['take', 'handover', 'close', 'called', 'hand-back', 'private-note', 'say', 'send-whisper', 'transfer'])(
  '%s of a hand-over there never was is answered, and what stood for its id is not kept',
  async (verb) => {
    const data = { handover: secret, text: 'Hei', note: 'Hei', entry: 'e1', to: 'ola' };
    const { response } = await house.press(verb, data);
    expect(response).toMatchObject({ status: 200 });
    const records = await house.records();
    expect(records).toEqual([expect.objectContaining({ end: 'gone', subject: 'handover unknown' })]);
    expect(JSON.stringify(records)).not.toContain('Nordmann');
  },
);

test.each([
  'task/fetch',
  'task/submit',
  'composeExtension/submitAction',
  'composeExtension/selectItem',
  'composeExtension/queryLink',
  'composeExtension/anonymousQueryLink',
  'fileConsent/invoke',
  'actionableMessage/executeAction',
  'message/submitAction',
  'config/fetch',
  'application/search',
  'nobody/knows',
  '__proto__',
])('the invoke %s is answered as one there is not, and on record', async (name) => {
  const { response, said } = await house.send({ type: 'invoke', name, value: { verb: 'queue' } });
  expect(response).toEqual({ status: 501 });
  expect(said).toEqual([]);
  expect(await house.letters()).toEqual([]);
  expect(await house.records()).toEqual([
    expect.objectContaining({ who: 'kari', action: 'unknown', end: 'refused: unreadable', subject: 'desk' }),
  ]);
});

test('a card that is pressed a day later does nothing that is not so any more', async () => {
  const { id } = await house.asksForPerson('nb');
  await house.press('take', { handover: id });
  await house.press('close', { handover: id });
  house.clock.advance(24 * 60);
  for (const [verb, more] of [
    ['take', {}],
    ['say', { text: 'Hei' }],
    ['close', {}],
    ['hand-back', {}],
    ['private-note', { note: 'Hei' }],
    ['take', { from: 'kari' }],
  ] as const) {
    await house.press(verb, { handover: id, ...more });
    expect((await house.records()).at(-1)).toMatchObject({ end: 'over', subject: `handover ${id}` });
  }
  expect(await house.saidIn(id)).toEqual([]);
});
