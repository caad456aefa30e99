import { createEmbeddedBackend } from '../../backend/embedded/embedded-backend.ts';
import { backendContract } from './backend-contract.ts';
import { clientOf, serveBook } from './book-over-network.ts';
import { cases, hours, randomFrom, stations } from './world.ts';

backendContract('the embedded book over the network', async (clock) => {
  const book = await createEmbeddedBackend({
    path: ':memory:',
    clock,
    stations,
    hours,
    cases,
    randomBelow: randomFrom(1),
  });
  const served = await serveBook(book);
  return {
    ...clientOf(served.base),
    async close() {
      await served.close();
      await book.close();
    },
  };
});
