import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;
afterEach(() => house.close());

const danger = {
  nb: 'mannen min truer med å drepe meg',
  nn: 'mannen min trugar med å drepe meg',
  en: 'my husband threatens to kill me',
} as const;

describe.each(['nb', 'nn', 'en'] as const)('danger written in %s', (language) => {
  test('stands on the queue card at once, and comes as a card of its own the first time', async () => {
    house = await openHandoverHouse();
    await house.begin('anna', language);
    await house.say(
      'I want to talk to a person',
      { nb: 'Ja, jeg venter', nn: 'Ja, eg ventar', en: 'Yes, I will wait' }[language],
    );
    await letters();
    house.heard();
    await house.say(danger[language]);
    expect(house.said().join()).toContain('112');
    expect(await house.current()).toMatchObject({ state: 'waiting', brief: { danger: true } });
    expect(await house.entries()).toContain('applicant event: danger');
    expect((await letters()).filter((key) => key.includes(' again '))).toHaveLength(2);
    await house.say(danger[language]);
    expect((await letters()).filter((key) => key.includes(' again '))).toEqual([]);
  });
});

test('whoever has the conversation, or is to call, is told that the applicant was told whom to call', async () => {
  house = await openHandoverHouse();
  await house.waits();
  await house.takes();
  await house.tellDue();
  await letters();
  await house.say('I am locked in and he is beating me, help');
  expect(await house.entries()).toContain('applicant event: danger');
  expect((await letters()).filter((key) => key.startsWith('entry ') && key.includes(' danger '))).toHaveLength(1);
});

test('what is no danger is told to nobody as such', async () => {
  house = await openHandoverHouse();
  await house.waits();
  await house.say('where is the police station in Bergen?');
  expect(await house.entries()).not.toContain('applicant event: danger');
});

async function letters(): Promise<string[]> {
  return (await house.letters()).map(({ key }) => key);
}
