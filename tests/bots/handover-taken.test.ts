import { ended } from '../../domain/handover/steps.ts';
import type { Instant } from '../../domain/moment.ts';
import { type HandoverHouse, nils, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;
afterEach(() => house.close());

const goesOn = 'assistant: Now we go on from where we were.';
const taken = 'assistant: You are now writing with Kari, a caseworker. I am quiet in the meantime.';

describe('while a caseworker has the conversation', () => {
  test('the bot is silent and passes on what is written, with what it would have answered for the caseworker alone', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.takes();
    await house.tellDue();
    expect(house.heard()).toMatchObject([{ choices: ['Back to the assistant'] }]);
    await house.say('Hello, my case is 201234567890', 'what does the card cost?');
    await house.writes('Hei, se https://udi.no');
    await house.tellDue();
    expect(house.said()).toEqual(['Kari: Hei, se https://udi.no']);
    expect((await house.entries()).map((each) => each.split('\n')[0])).toEqual([
      'applicant event: asked',
      'caseworker event: taken',
      'applicant said: Hello, my case is •••',
      'applicant said: what does the card cost?',
      'bot whisper: A new residence card usually costs 300 kroner.',
      'caseworker said: Hei, se https://udi.no',
    ]);
  });

  test('the words stand in the history under the name, and in no language of ours', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.takes();
    await house.writes('Hei');
    await house.tellDue();
    const [, said] = house.heard();
    expect(said?.activity).toMatchObject({
      from: { id: 'caseworker', name: 'Kari', role: 'bot' },
      text: 'Hei',
      textFormat: 'plain',
      channelData: { person: { name: 'Kari' }, handover: { state: 'taken', name: 'Kari' } },
    });
    expect(said?.activity.locale).toBeUndefined();
  });

  test('an emergency is answered and passed on', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.takes();
    await house.tellDue();
    house.heard();
    await house.say('help, he is going to kill me');
    expect(house.said()).toEqual([
      'assistant: Is someone in danger now? Call the police on 112. Fire: 110. Ambulance: 113.',
    ]);
    expect((await house.entries()).slice(-2)).toEqual([
      'applicant said: help, he is going to kill me',
      'applicant event: danger',
    ]);
  });

  test('a file is named as one that was not passed on', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.takes();
    await house.receive({ type: 'message', text: '', channelData: { attachmentsLeftOut: 2 } });
    expect((await house.entries()).at(-1)).toBe('applicant said: [2 files not passed on]');
    const channelData = { attachmentsLeftOut: 2, fileNames: ['letter.pdf'] };
    await house.receive({ type: 'message', text: 'See this', channelData });
    expect((await house.entries()).at(-1)).toBe(
      'applicant said: See this\n[file: letter.pdf]\n[One file not passed on]',
    );
  });

  test.each(['Back to the assistant', 'TILBAKE', 'back!', 'I would rather talk to the bot'])(
    '%s brings the bot back, and what was open is asked again',
    async (words) => {
      house = await openHandoverHouse();
      await house.begin();
      await house.say('I have lost my card', 'I want to talk to a person', 'Yes, I will wait');
      const asked = house.said().at(-1);
      await house.takes();
      await house.tellDue();
      expect(house.said()).toEqual([taken]);
      await house.say(words);
      expect(house.said()).toEqual([
        'assistant: You are back with me, the automatic assistant. The caseworker is no longer here.',
        goesOn,
        asked,
      ]);
      expect(await house.handovers().open()).toEqual([]);
      await house.say('India');
      expect(house.said()).toHaveLength(1);
    },
  );

  test('it is handed back with one closing sentence, and the open question', async () => {
    house = await openHandoverHouse();
    await house.begin();
    await house.say('I have lost my card', 'I want to talk to a person', 'Yes, I will wait');
    const asked = house.said().at(-1);
    await house.takes();
    await house.closes('handed-back');
    await house.tellDue();
    expect(house.said()).toEqual([
      taken,
      'assistant: Kari has given the conversation back to me, the automatic assistant.',
      goesOn,
      asked,
    ]);
  });

  test('it is passed to a colleague, and ends with who was silent too long', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.takes();
    await house.passes(nils);
    await house.happens('applicant-reminded');
    await house.happens('applicant-silent', (status) => ended(status, 'applicant-silent'));
    await house.tellDue();
    expect(house.said().slice(1)).toEqual([
      'assistant: From now on you are writing with Nils, a caseworker. I am quiet in the meantime.',
      'assistant: Are you still there? Kari is waiting for your answer.',
      'assistant: We did not hear from you, so the conversation with the caseworker has ended. Now I, the automatic assistant, answer again.',
      'assistant: Is there anything else? Use your own words, or choose.',
    ]);
    await house.say('what does the card cost?');
    expect(house.said().join()).toContain('300');
  });

  test('who would rather not have their data deleted is told whom they still write with, and nothing is asked again', async () => {
    house = await openHandoverHouse();
    await house.begin();
    await house.say('I have lost my card', 'I want to talk to a person', 'Yes, I will wait');
    await house.takes();
    await house.tellDue();
    await house.say('delete my data');
    house.heard();
    await house.say('no');
    expect(house.said().slice(1)).toEqual(['assistant: You are still writing with Kari, a caseworker.']);
    await house.say('India');
    expect(house.said()).toEqual([]);
    expect((await house.entries()).at(-1)).toBe('applicant said: India');
  });

  test('who asks the caseworker for another language is told in it what happens, too', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.takes();
    await house.tellDue();
    await house.say('norsk, takk');
    expect((await house.entries()).at(-1)).toBe('applicant said: norsk, takk');
    house.heard();
    await house.closes('handed-back');
    await house.tellDue();
    expect(house.said()[0]).toContain('Kari har gitt samtalen tilbake til meg');
  });

  test('the caseworker is told that the conversation was deleted', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.takes();
    await house.say('delete my data', 'yes');
    const told: unknown[] = [];
    for (;;) {
      const { claimed } = await house.storage.desk.claim({ until: (house.clock.now() + 1000) as Instant, most: 20 });
      if (claimed.length === 0) break;
      told.push(...claimed.filter(({ content }) => content.kind === 'words'));
      for (const letter of claimed) await house.storage.desk.settle(letter, { kind: 'sent' });
    }
    expect(told).toMatchObject([
      { chat: 'chat of kari', content: { language: 'nb', lines: [{ text: 'deskHandover.applicantDeleted' }] } },
    ]);
  });

  test('data is deleted on request all the same, and then there is nothing to take', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.takes();
    await house.tellDue();
    const { id } = await house.current();
    await house.say('delete my data', 'yes');
    expect(await house.handovers().byId(id)).toBeUndefined();
    expect(await house.handovers().entries(id)).toEqual([]);
    house.heard();
    await house.say('what does the card cost?');
    expect(house.said().join()).toContain('300');
  });
});
