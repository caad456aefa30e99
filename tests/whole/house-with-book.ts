import { newServerPlace, type RunningServer, type ServerPlace, startServer } from '../server/running-server.ts';

/** The assistant in front of an appointment book that is a process of its own, and can die and come back. */
export interface HouseWithBook {
  address: string;
  /** Where the book keeps its file. */
  bookPlace: ServerPlace;
  /** From now on the book is sent requests and answers none. */
  pauseBook(): void;
  killBook(): Promise<void>;
  /** Starts it once more, on the same folder and the same port. */
  reviveBook(): Promise<void>;
  close(): Promise<void>;
}

/** `lineTo` may put something between the two: told where the book is, it gives the address the assistant is to use. */
export async function openHouseWithBook(lineTo = async (book: URL): Promise<URL> => book): Promise<HouseWithBook> {
  const bookPlace = await newServerPlace();
  const place = await newServerPlace();
  const program = ['scripts/backend.ts', '--demo', '--port', String(bookPlace.port)];
  const startBook = () => startServer(bookPlace, {}, program);
  const backend = await lineTo(new URL(`http://localhost:${bookPlace.port}/`));
  const started: RunningServer[] = [];
  async function start(server: Promise<RunningServer>): Promise<RunningServer> {
    const running = await server;
    started.push(running);
    return running;
  }
  const [first, assistant] = await Promise.all([
    start(startBook()),
    start(startServer(place, { BACKEND_URL: backend.href })),
  ]);
  let book = first;
  return {
    address: assistant.address,
    bookPlace,
    pauseBook: () => void book.process.kill('SIGSTOP'),
    killBook: () => book.kill(),
    async reviveBook() {
      book = await start(startBook());
    },
    async close() {
      for (const server of started) await server.kill();
      for (const each of [bookPlace, place]) each.remove();
    },
  };
}
