import { askedWhetherToCancel, askedWhetherToMove, atTheSummary, withAppointment } from './at-drammen.ts';
import { kongsberg } from './counter.ts';
import { tuesdayNine } from './free-times.ts';
import { openHouse } from './house.ts';
import { on, saying } from './saying.ts';
import { answer } from './side-answers.ts';

const kongsbergPlace = { place: { kind: 'municipality', name: 'Kongsberg', number: '3303' } } as const;
const yes = { yesNo: 'yes' } as const;

describe('what cannot be undone is done only on a yes that says nothing else', () => {
  test('booking', async () => {
    const { counter, visitor } = await atTheSummary();
    for (const text of [
      'ok let me ask my wife first',
      'yes it is too early',
      'okay cancel that',
      'ja, nei',
      'ok vent',
    ]) {
      await visitor.say(saying(text, yes));
      expect(visitor.keys).toEqual(['talk.moreThanYes', 'bookAppointment.askSure']);
    }
    expect(visitor.text).toContain('“ok vent”');
    expect(await counter.appointment()).toBeUndefined();
    await visitor.say(saying('yes, Tuesday 17 March in Drammen please', { ...yes, ...on('2026-03-17') }));
    expect((await counter.appointment())?.slot.start).toBe(tuesdayNine);
  });

  test('moving', async () => {
    const { counter, visitor } = await askedWhetherToMove();
    for (const text of ['ok vent', 'yes, cancel it instead', 'ja, men behold den gamle']) {
      await visitor.say(saying(text, yes));
      expect(visitor.keys).toEqual(['talk.moreThanYes', 'moveAppointment.askSure']);
    }
    expect((await counter.appointment())?.slot.start).toBe(tuesdayNine);
  });

  test('cancelling', async () => {
    const { counter, visitor } = await askedWhetherToCancel();
    for (const text of [
      'okay I changed my mind',
      'fint, men jeg kommer likevel',
      'ja hvis jeg får en ny',
      'yes I want it',
    ]) {
      await visitor.say(saying(text, yes));
      expect(visitor.keys).toEqual(['talk.moreThanYes', 'cancelAppointment.askSure']);
    }
    expect(await counter.appointment()).toBeDefined();
    await visitor.say(saying('ja, avbestill timen', yes));
    expect(await counter.appointment()).toBeUndefined();
  });

  test('moving to a place that is named looks there', async () => {
    const { visitor } = await withAppointment();
    await visitor.begin('moveAppointment', saying('flytt til Kongsberg', kongsbergPlace, 'move-appointment'));
    expect(visitor.choices).toContain(kongsberg);
    expect(visitor.keys).not.toContain('moveAppointment.askStation');
  });

  test('deleting', async () => {
    const services = await openHouse();
    const asked = await answer(services, 'myData', { text: 'slett dataene mine' });
    const waits = await asked.reply({ text: 'ok vent', details: yes });
    expect([waits.keys[0], waits.forget]).toEqual(['talk.moreThanYes', false]);
    await services.close();
  });

  test('what is said back holds no link, and not the whole of a long message', async () => {
    const { visitor } = await atTheSummary();
    await visitor.say(saying(`yes [me](https://example.com) ${'and so on '.repeat(50)}`, yes));
    expect(visitor.text).not.toMatch(/[[\]()/]me|https:|example\.com/);
    expect(visitor.text.length).toBeLessThan(400);
  });
});
