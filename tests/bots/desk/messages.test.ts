import { openDeskHouse } from './desk-house.ts';

const fileType = 'application/vnd.microsoft.teams.file.download.info';

describe('what a caseworker writes', () => {
  test('is answered with a letter in their chat, whose key is of the activity: repeated by Teams it is answered once', async () => {
    const house = await openDeskHouse();
    const { chat } = await house.send({ type: 'message', id: 'm1', text: 'help' });
    await house.send({ type: 'message', id: 'm1', text: 'help' });
    const letters = await house.letters();
    expect(letters).toEqual([
      expect.objectContaining({
        type: 'message',
        chat,
        attachments: [
          expect.objectContaining({
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: expect.objectContaining({ lang: 'nb', version: '1.5' }),
          }),
        ],
      }),
    ]);
    expect(house.nudges.letters).toBe(2);
    await house.close();
  });

  test('and cannot be answered for half a day is not kept: a card may hold names', async () => {
    const house = await openDeskHouse();
    const { reference } = await house.booked();
    await house.write(`finn ${reference}`);
    await house.write('fhqwhgads');
    house.clock.advance(12 * 60 + 1);
    expect(await house.letters()).toEqual([expect.objectContaining({ textFormat: 'plain' })]);
    expect(await house.storage.desk.counts()).toMatchObject({ waiting: 0, sent: 1, dropped: 1 });
    await house.close();
  });

  test('in English is answered in English, where the chat is', async () => {
    const house = await openDeskHouse();
    await house.write('fhqwhgads', { locale: 'en-GB' });
    expect(await house.letters()).toEqual([expect.objectContaining({ locale: 'en', textFormat: 'plain' })]);
    await house.close();
  });

  test.each([
    ['hvem kommer til Drammen i morgen?', 'en-GB', 'nb'],
    ['hva må de ha med når de kommer til timen?', 'en-GB', 'nb'],
    ['what does she have to bring when she comes to the police?', 'nb-NO', 'en'],
    ['kø', 'en-GB', 'en'],
    ['dag Drammen', 'en-GB', 'en'],
    ['temporary permit to 30 April, card lost', 'nb-NO', 'nb'],
  ])('is answered in the language it is clearly written in: %s, in a chat in %s', async (text, locale, language) => {
    const house = await openDeskHouse();
    await house.write(text, { locale });
    const [letter] = await house.letters();
    expect(JSON.stringify(letter)).toMatch(new RegExp(`"(?:lang|locale)":"${language}"`));
    await house.write('help', { locale });
    const [next] = await house.letters();
    expect(JSON.stringify(next)).toContain(`"lang":"${language}"`);
    await house.close();
  });

  test('is read without a mention of the bot and without the markup of a client', async () => {
    const house = await openDeskHouse();
    const entities = [{ type: 'mention', mentioned: { id: '28:bot', name: 'Kort' }, text: '<at>Kort</at>' }];
    await house.send({ type: 'message', text: '<at>Kort</at> help', entities });
    await house.send({ type: 'message', text: '<p><b>help</b>&nbsp;</p>', textFormat: 'xml' });
    const letters = await house.letters();
    expect(letters).toEqual([
      expect.objectContaining({ attachments: [expect.anything()] }),
      expect.objectContaining({ attachments: [expect.anything()] }),
    ]);
    await house.close();
  });

  test.each(['', '   ', '\u0000', '/', '//', 'a'.repeat(50_000), '<'.repeat(50_000)])(
    'that is nothing (%#) gets the way to help',
    async (text) => {
      const house = await openDeskHouse();
      await house.send({ type: 'message', text, textFormat: 'xml' });
      expect(await house.letters()).toEqual([expect.objectContaining({ text: expect.stringContaining('hjelp') })]);
      await house.close();
    },
  );
});

describe('while a caseworker talks with an applicant', () => {
  test('their text and the names of their files are said there, a command begins with a slash', async () => {
    const house = await openDeskHouse();
    const handover = await house.asksForPerson('en');
    await house.press('take', { handover: handover.id });
    await house.letters();
    await house.send({
      type: 'message',
      text: 'help is on its way',
      attachments: [
        { contentType: 'text/html', content: '<p>help is on its way</p>' },
        { contentType: fileType, name: 'form.pdf', contentUrl: 'https://agency.example/form.pdf' },
      ],
    });
    expect(await house.saidIn(handover.id)).toEqual(['help is on its way\n[file: form.pdf]']);
    expect(house.nudges.applicants).toBeGreaterThan(0);
    await house.write('/help');
    expect(await house.saidIn(handover.id)).toHaveLength(1);
    expect(await house.letters()).toEqual([expect.objectContaining({ attachments: [expect.anything()] })]);
    await house.close();
  });

  test('what somebody else writes is a command of theirs, and not said', async () => {
    const house = await openDeskHouse();
    const handover = await house.asksForPerson('nb');
    await house.press('take', { handover: handover.id });
    await house.write('help', { person: 'lead' });
    expect(await house.saidIn(handover.id)).toEqual([]);
    await house.close();
  });
});
