import type { AppointmentBackend } from '../../backend/appointment-backend.ts';
import { drammen } from '../dialogs/counter.ts';
import { clientOf, serveBook } from './book-over-network.ts';
import { openLine } from './line.ts';
import type { LineFault } from './line-faults.ts';
import type { Step } from './line-steps.ts';

/** Somebody at a step of their errand, with a network between the bot and the book from then on. */
type LineErrand = Awaited<ReturnType<typeof openLineErrand>>;

/** `around` may stand in front of the client of the book. */
export async function openLineErrand(step: Step, around = (client: AppointmentBackend) => client) {
  const { counter, visitor } = await step.arrive();
  const served = await serveBook(counter.book);
  const line = await openLine(served.base);
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
  Object.assign(counter.services, { backend: around(client) });
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
    async close() {
      await line.close();
      await served.close();
    },
  };
}

/** A fault at that step: what is said and done meanwhile, and how the errand ends when it is over. */
export async function playFault(errand: LineErrand, step: Step, fault: LineFault): Promise<void> {
  const { deed } = step;
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
    expect(visitor.keys[0]).toBe(fault.truth === 'done' ? deed.done : deed.notCertain);
    expect(line.arrived).toEqual([`/${step.path}`, ...(fault.wantsRest ? [] : ['/v1/find-by-request'])]);
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
}

/** What is said and done at the end, whatever came between. */
export async function endsWell({ counter, visitor, line }: LineErrand, step: Step): Promise<void> {
  expect(visitor.keys[0]).toBe(step.last);
  expect((await counter.appointment())?.slot.start).toBe(step.booked);
  expect(await counter.free(drammen)).toEqual(step.free);
  expect(line.arrived).not.toContain('/v1/elsewhere');
}
