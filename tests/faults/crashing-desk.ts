import type { HandoverStep } from '../../storage/handovers.ts';
import type { Storage } from '../../storage/storage.ts';
import type { HandoverPoint, Pass } from './crash-points.ts';

/** The storage as it is, with the points of a hand-over told to whoever waits for them. */
export function crashingDesk(storage: Storage, pass: Pass): Storage {
  const { handovers, desk } = storage;
  return {
    ...storage,
    handovers: {
      ...handovers,
      async ask(request) {
        const begun = await handovers.ask(request);
        pass('person-asked-for');
        return begun;
      },
      async step(step) {
        const stepped = await handovers.step(step);
        const point = stepped.kind === 'stepped' ? pointOf(step) : undefined;
        if (point !== undefined) pass(point);
        return stepped;
      },
    },
    desk: {
      ...desk,
      async post(letters) {
        await desk.post(letters);
        pass('answer-posted');
      },
      async claim(request) {
        const due = await desk.claim(request);
        if (due.claimed.length > 0) pass('letter-claimed');
        return due;
      },
      async settle(claim, end) {
        if (end.kind === 'sent') pass('letter-sent');
        await desk.settle(claim, end);
      },
    },
    async save(turn) {
      if (turn.telling !== undefined) pass('news-ends');
      const saved = await storage.save(turn);
      if (turn.telling !== undefined) pass('news-stored');
      return saved;
    },
  };
}

function pointOf({ entries: [first] }: HandoverStep): HandoverPoint | undefined {
  switch (first?.kind) {
    case 'said':
      return first.by === 'applicant' ? 'word-relayed' : 'words-kept';
    case 'note':
      return 'note-kept';
    case 'event':
      if (first.text === 'taken') return 'handover-taken';
      return first.text === 'handed-back' ? 'handed-back' : undefined;
    default:
      return undefined;
  }
}
