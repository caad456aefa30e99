import { repeatedly } from '../../bots/repeatedly.ts';

test('whoever stops it waits for the time under way', async () => {
  const begun = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const order: string[] = [];
  const work = async () => {
    begun.resolve();
    await gate.promise;
    order.push('worked');
  };
  const { stop } = repeatedly(work, (error) => order.push(String(error)), 1);
  await begun.promise;
  const stopped = stop().then(() => order.push('stopped'));
  gate.resolve();
  await stopped;
  expect(order).toEqual(['worked', 'stopped']);
});

test('what goes wrong in the same way again is told once, until it has gone well', async () => {
  const outcomes = ['away', 'away', 'locked', 'well', 'away', 'away'];
  const atEnd = Promise.withResolvers<void>();
  const told: string[] = [];
  const work = async () => {
    const outcome = outcomes.shift();
    if (outcome === undefined) return atEnd.resolve();
    if (outcome !== 'well') throw new Error(outcome);
  };
  const { stop } = repeatedly(work, (error) => told.push(String(error)), 1);
  await atEnd.promise;
  await stop();
  expect(told).toEqual(['Error: away', 'Error: locked', 'Error: away']);
});
