import type { Question } from '../../dialogs/engine/question.ts';
import { questionAbout } from '../../dialogs/questions/about-fact.ts';
import type { Part } from '../../dialogs/questions/facts/choose-part.ts';
import { narrowings } from '../../dialogs/questions/facts/fact-context.ts';

const steps = [{}, ...narrowings.map((narrowing) => ({ further: true, narrowing }))] as const;

/** The questions that are asked in steps by text message, at each step. */
export const questionsByText: readonly Question<Part>[] = (['problem', 'citizenship', 'permit'] as const).flatMap(
  (fact) => steps.map((step) => questionAbout(fact, {}, { byText: true, ...step })),
);
