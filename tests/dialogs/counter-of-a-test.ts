import { openCounter } from './counter.ts';

type Counter = Awaited<ReturnType<typeof openCounter>>;

const open: Counter[] = [];

// What a test has opened is closed behind it, also where it failed.
afterEach(async () => {
  for (const counter of open.splice(0)) await counter.close();
});

/** A counter for the one test that opens it. */
export async function counterOfATest(free: Parameters<typeof openCounter>[0]): Promise<Counter> {
  const counter = await openCounter(free);
  open.push(counter);
  return counter;
}
