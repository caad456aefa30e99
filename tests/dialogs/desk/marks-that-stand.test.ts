import { localMoment } from '../../../domain/moment.ts';
import { openDesk } from './appointments-desk.ts';
import { drammen, tuesdayNine } from './appointments-world.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let reference: string;
beforeEach(async () => {
  desk = await openDesk();
  reference = (await desk.booked('A', tuesdayNine)).reference;
});
afterEach(() => desk.close());

const showDay = () => {
  desk.clock.set(tuesdayNine);
  return desk.card('day', { station: drammen, day: '2026-03-17' });
};

describe('a mark that another one stands in the place of', () => {
  const bookHas = async () => (await desk.desk.backend.search({ reference }))[0]?.attendance;

  test('is not taken back from the card of the day, which shows what stands', async () => {
    const marked = await desk.press(await showDay(), 'Came');
    await desk.press(await desk.card('show', { reference }), 'Did not come');
    const refused = await desk.press(marked, 'Undo');
    expect(refused.status?.tone).toBe('warning');
    expect(refused.status?.text).toContain('It is already recorded that Asha P. at 09:00 did not come.');
    expect((await desk.records()).at(-2)).toMatchObject({ action: 'mark-attendance', end: 'changed' });
    expect(await bookHas()).toBe('did-not-come');
  });

  test('nor from the card of the appointment', async () => {
    desk.clock.set(tuesdayNine);
    const marked = await desk.card('came', { reference });
    await desk.press(marked, 'Did not come');
    const refused = await desk.press(marked, 'Undo');
    expect(refused.status?.text).toBe(
      'Nothing was changed. It is recorded that the applicant did not come. Change it with the buttons here.',
    );
    expect(await bookHas()).toBe('did-not-come');
    expect((await desk.press(refused, 'Undo')).status?.tone).toBe('good');
    expect(await bookHas()).toBe('expected');
  });

  test('taken back twice it is taken back once', async () => {
    const marked = await desk.press(await showDay(), 'Came');
    for (const _again of [1, 2]) expect((await desk.press(marked, 'Undo')).status?.tone).toBe('good');
    expect(await bookHas()).toBe('expected');
  });

  test.each([
    ['came', 'did-not-come', 'Did not come', 'It is recorded that the applicant came.'],
    ['did-not-come', 'came', 'Came', 'It is recorded that the applicant did not come.'],
  ])('is shown where %s stands and %s is typed, and overwritten by the button', async (stands, typed, label, said) => {
    desk.clock.set(localMoment('2026-03-17T09:30'));
    await desk.card(stands, { reference });
    const shown = await desk.card(typed, { reference });
    expect(shown.status).toEqual({
      tone: 'warning',
      text: `Nothing was changed. ${said} Change it with the buttons here.`,
    });
    expect(await desk.last()).toMatchObject({ action: 'mark-attendance', end: 'changed' });
    expect(await bookHas()).toBe(stands);
    expect((await desk.press(shown, label)).status?.tone).toBe('good');
    expect(await bookHas()).toBe(typed);
  });

  test('and a button of a card that did not show it overwrites nothing', async () => {
    desk.clock.set(localMoment('2026-03-17T09:30'));
    const before = await desk.card('show', { reference });
    await desk.card('did-not-come', { reference });
    expect((await desk.press(before, 'Came')).status?.tone).toBe('warning');
    expect(await bookHas()).toBe('did-not-come');
  });
});
