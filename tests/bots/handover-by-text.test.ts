import { localMoment } from '../../domain/moment.ts';
import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;
afterEach(() => house.close());

const goOn = 'Do you want to go on where we were?';

/** An errand is open, and Kari has the conversation since 10.05. */
async function talkingByText(): Promise<void> {
  house = await openHandoverHouse();
  await house.text('I have lost my card', 'I want to talk to a person', 'yes');
  await house.at('2026-03-16T10:05');
  await house.takes();
  await house.tellDue();
  house.heard();
}

test('after half an hour of silence a word to a person goes to the person, whatever question was open', async () => {
  await talkingByText();
  await house.at('2026-03-16T10:40');
  await house.text('Norway', 'delete my data');
  expect((await house.entries()).at(-1)).toBe('applicant said: Norway');
  expect(house.said().join()).not.toContain(goOn);
});

test('the question that is asked again when the person leaves is answered, however long ago somebody wrote', async () => {
  await talkingByText();
  await house.at('2026-03-16T10:40');
  await house.text('Thank you');
  await house.at('2026-03-16T11:20');
  await house.closes('handed-back');
  await house.tellDue();
  expect(house.said().at(-1)).toContain('Which country are you a citizen of?');
  await house.text('India');
  const answer = house.said().join();
  expect(answer).not.toContain(goOn);
  expect(answer).not.toContain('Which country');
});

test('so is the one that is asked again when nobody has come', async () => {
  house = await openHandoverHouse();
  await house.text('I have lost my card', 'I want to talk to a person', 'yes');
  await house.at('2026-03-16T10:31');
  await house.happens('nobody-came');
  await house.tellDue();
  house.heard();
  await house.at('2026-03-16T10:33');
  await house.text('India');
  expect(house.said().join()).not.toContain(goOn);
});

describe('a picture', () => {
  const picture = { type: 'message', text: '', channelData: { attachmentsLeftOut: 1 } };

  test('is told to the person as one that was not received, and its sender knows that', async () => {
    await talkingByText();
    await house.receive(picture, { by: 'sms' });
    expect((await house.entries()).at(-1)).toBe(
      'applicant said: [The applicant sent a picture or another file by text. It does not get through to us.]',
    );
    expect(house.said()).toEqual([
      'assistant: Pictures and files do not get through here, not to Kari either. Kari is told that you sent something. Please write what matters in words.',
    ]);
  });

  test.each(['sms', 'directline'])('with nobody there is no empty message, in %s', async (by) => {
    house = await openHandoverHouse({ desk: 'nobody' });
    await house.begin();
    house.heard();
    await house.receive(picture, { by });
    expect(house.said()).toEqual([
      'assistant: I cannot receive files or pictures. Please write what matters in words.',
    ]);
    await house.receive({ ...picture, channelData: {} }, { by });
    expect(house.said().join()).toContain('empty');
  });

  test('while somebody waits the open question is asked again after it', async () => {
    house = await openHandoverHouse();
    await house.text('I have lost my card', 'I want to talk to a person', 'yes');
    house.heard();
    await house.receive(picture, { by: 'sms' });
    const [first, question] = house.said();
    expect(first).toContain('I cannot receive files or pictures.');
    expect(question).toContain('Which country are you a citizen of?');
  });
});

describe.each(['chat', 'text'] as const)('who was about to delete everything, in the %s,', (by) => {
  const write = (...texts: string[]) => (by === 'chat' ? house.say(...texts) : house.text(...texts));

  test('and then talks with a person, deletes nothing with a yes to that person', async () => {
    house = await openHandoverHouse();
    await house.begin();
    await write('delete my data', 'I want to talk to a person', by === 'chat' ? 'Yes, I will wait' : '1');
    await house.takes();
    await house.tellDue();
    await house.writes('Did you report the theft?');
    await house.tellDue();
    house.heard();
    await write('yes');
    expect((await house.entries()).at(-1)).toBe('applicant said: yes');
    expect(house.said()).toEqual([]);
  });

  test('and is asked something by a person instead, answers the person', async () => {
    house = await openHandoverHouse();
    await house.begin();
    await write('I want to talk to a person', by === 'chat' ? 'Yes, I will wait' : '1');
    await house.takes();
    await house.tellDue();
    await write('delete my data');
    await house.writes('Did you report the theft?');
    await house.tellDue();
    house.heard();
    await write('yes');
    expect((await house.entries()).at(-1)).toBe('applicant said: yes');
  });
});

test('a yes to the caseworker deletes nothing, whatever was asked about deleting before, also minutes later', async () => {
  house = await openHandoverHouse();
  await house.text('I want to talk to a person', 'yes');
  await house.takes();
  await house.tellDue();
  await house.text('delete my data');
  await house.writes('Have you got the letter?');
  await house.tellDue();
  await house.text('Yes');
  house.clock.set(localMoment('2026-03-16T10:04'));
  await house.text('yes please');
  expect((await house.entries()).slice(-2)).toEqual(['applicant said: Yes', 'applicant said: yes please']);
});
