import { drammen } from '../dialogs/counter.ts';
import { clientOf, serveBook } from './book-over-network.ts';
import { openLine } from './line.ts';
import { type LineFault, lineFaults } from './line-faults.ts';
import { type Step, steps } from './line-steps.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** Somebody at that step of their errand, and from now on a network between the bot and the book. */
async function overNetwork(step: Step) {
  const { counter, visitor } = await step.arrive();
  const served = await serveBook(counter.book);
  const line = await openLine(served.base);
  open.push(line, served);
  let milliseconds = 0;
  const waiting = new Set<AbortController>();
  const client = clientOf(line.base, {
    now: () => milliseconds,
    timeLimit() {
      const limit = new AbortController();
      waiting.add(limit);
      return limit.signal;
    },
  });
  Object.assign(counter.services, { backend: client });
  const timeIsUp = () => {
    for (const limit of waiting) limit.abort();
  };
  return {
    counter,
    visitor,
    line,
    suffer: ({ behave }: LineFault) => line.behave(step.path, (passage) => behave(passage, timeIsUp)),
    /** The line is well again, and some time has passed. */
    recover() {
      line.recover();
      milliseconds += 120_000;
    },
  };
}

type Errand = Awaited<ReturnType<typeof overNetwork>>;

/** What is said and done at the end, whatever came between. */
async function endsWell({ counter, visitor, line }: Errand, step: Step): Promise<void> {
  expect(visitor.keys[0]).toBe(step.last);
  expect((await counter.appointment())?.slot.start).toBe(step.booked);
  expect(await counter.free(drammen)).toEqual(step.free);
  expect(line.arrived).not.toContain('/v1/elsewhere');
}

describe.each(steps.map((step) => [step.name, step] as const))('%s', (_name, step) => {
  const { deed } = step;

  test.each(lineFaults.map((fault) => [fault.name, fault] as const))('%s', async (_fault, fault) => {
    const errand = await overNetwork(step);
    const { counter, visitor, line, suffer, recover } = errand;
    const before = await counter.appointment();
    suffer(fault);
    await step.act(visitor);

    if (deed === undefined || fault.truth === 'refused') {
      expect([visitor.unavailable, visitor.keys]).toEqual([true, []]);
      expect(await counter.appointment()).toEqual(before);
      recover();
      await visitor.say('try again');
    } else {
      expect(line.arrived).toEqual([`/${step.path}`, ...(fault.wantsRest ? [] : ['/v1/find-by-request'])]);
      expect(visitor.keys[0]).toBe(fault.truth === 'done' ? deed.done : deed.notCertain);
      recover();
      if (fault.truth === 'lost') {
        expect(await counter.appointment()).toEqual(before);
        await visitor.press('again');
        expect(visitor.keys[0]).toBe(deed.denied);
        await step.actAgain?.(visitor);
      }
    }
    await step.rest(visitor);
    await endsWell(errand, step);
  });

  test('nobody there at all', async () => {
    const errand = await overNetwork(step);
    const { counter, visitor, line } = errand;
    const before = await counter.appointment();
    const well = counter.services.backend;
    await line.close();
    await step.act(visitor);
    expect([visitor.unavailable, visitor.keys]).toEqual([true, []]);
    expect(await counter.appointment()).toEqual(before);
    const served = await serveBook(counter.book);
    open.push(served);
    Object.assign(counter.services, { backend: clientOf(served.base) });
    expect(counter.services.backend).not.toBe(well);
    await visitor.say('try again');
    await step.rest(visitor);
    await endsWell(errand, step);
  });
});
