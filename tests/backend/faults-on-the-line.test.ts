import { clientOf, serveBook } from './book-over-network.ts';
import { endsWell, openLineErrand, playFault } from './line-errand.ts';
import { lineFaults } from './line-faults.ts';
import { type LineMistake, lineMistakes } from './line-mistakes.ts';
import { type Step, steps } from './line-steps.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function overNetwork(step: Step, around?: LineMistake['make']) {
  const errand = await openLineErrand(step, around);
  open.push(errand);
  return errand;
}

describe.each(steps.map((step) => [step.name, step] as const))('%s', (_name, step) => {
  test.each(lineFaults.map((fault) => [fault.name, fault] as const))('%s', async (_fault, fault) => {
    await playFault(await overNetwork(step), step, fault);
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

const deeds = steps.filter(({ deed }) => deed !== undefined).map((step) => [step.name, step] as const);

describe.each(lineMistakes.map((mistake) => [mistake.name, mistake] as const))(
  'a client that %s would be noticed',
  (_name, { fault: name, tells, make }) => {
    test.each(deeds)('%s', async (_step, step) => {
      const [fault, ...others] = lineFaults.filter((each) => each.name === name);
      if (fault === undefined || others.length > 0) throw new Error(`No one fault is "${name}"`);
      await playFault(await overNetwork(step), step, fault);
      await expect(overNetwork(step, make).then((errand) => playFault(errand, step, fault))).rejects.toThrow(tells);
    });
  },
);
