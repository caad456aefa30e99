import type { Line } from '../../texts/line.ts';
import { type Heard, without } from '../hearing/heard.ts';
import { readKept, withKept, withoutKept } from '../hearing/heard-details.ts';
import type { Question } from './question.ts';
import type { Run } from './run.ts';

/** The message of this turn while questions use it up. */
export interface Listening {
  /** What no question has used yet. */
  heard: Heard;
  /** What earlier messages left, and no question has used yet. */
  kept: Run['heard'];
  /** The open question has had its chance to read the message. */
  read: boolean;
  /** Some question found its answer in the message. */
  answered: boolean;
  /** Whether what has not been done yet may be done in this turn. */
  mayDo: boolean;
}

type FoundAnswer =
  | { kind: 'answered'; answer: unknown; by: 'reply' | 'notice' }
  | { kind: 'asks'; question: Question<unknown> }
  | { kind: 'cannot'; question: Question<unknown>; because: readonly Line[] };

/** The stored answer, or one in this turn's message: read as the reply where the question was open, else noticed. */
export async function findAnswer(question: Question<unknown>, run: Run, listening: Listening): Promise<FoundAnswer> {
  const stored = run.answers.find((answer) => answer.question === question.id);
  if (stored !== undefined && question.schema.safeParse(stored.value).success) {
    return { kind: 'answered', answer: stored.value, by: stored.by };
  }
  if (run.open?.question === question.id && !listening.read) return readReply(question, run, listening);
  const answer = question.notice?.(
    withKept({ ...listening.heard, offered: [] }, listening.kept),
    readKept(listening.kept),
  );
  if (answer !== undefined) {
    listening.kept = withoutKept(listening.kept, question.about, listening.heard);
    useUp(listening, question);
    return { kind: 'answered', answer, by: 'notice' };
  }
  if (question.unsaid !== undefined) return { kind: 'answered', answer: question.unsaid, by: 'notice' };
  return { kind: 'asks', question };
}

async function readReply(question: Question<unknown>, run: Run, listening: Listening): Promise<FoundAnswer> {
  listening.read = true;
  const reading = await question.read({ ...listening.heard, offered: run.open?.offered ?? [] });
  switch (reading.kind) {
    case 'answer':
      useUp(listening, question);
      return { kind: 'answered', answer: reading.answer, by: 'reply' };
    case 'cannot':
      return { kind: 'cannot', question, because: reading.because };
    case 'not-about-this':
      return { kind: 'asks', question };
    default:
      return reading satisfies never;
  }
}

function useUp(listening: Listening, question: Question<unknown>): void {
  listening.answered = true;
  listening.heard = without(listening.heard, question.about);
}
