import { z } from 'zod';
import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import { decide } from '../../../domain/rules/decide.ts';
import { type FactName, type Situation, situationSchema } from '../../../domain/situation.ts';
import type { Card } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { withFacts } from '../../advice/case-facts.ts';
import { audited } from '../audited.ts';
import { type AnyErrand, type Caller, type DeskServices, errand, type Reply } from '../errand.ts';
import { answerQuestion } from './answer-question.ts';
import { answerOf } from './fact-input.ts';
import { factsRead } from './facts-read.ts';
import { factInDoubt } from './in-doubt.ts';
import { askingCard, decidedCard } from './rules-card.ts';
import { situationData } from './situation-data.ts';
import { decidingFact } from './usual-outcomes.ts';

const longestText = 2000;
const fact = situationSchema.keyof();

/** The rules, asked by a colleague. */
export const rulesErrands: Readonly<Record<string, AnyErrand>> = {
  rules: errand({
    data: z.object({ text: z.string().max(longestText).default('') }),
    run: (desk, caller, { text }) => told(desk, caller, () => cardForText(desk, caller, text)),
  }),
  answer: errand({
    data: z.object({ text: z.string().max(longestText) }),
    run: async (desk, caller, { text }) => {
      const card = await answerQuestion(desk, caller, text);
      if (card !== undefined) return { kind: 'card', card };
      const read = factsRead(desk, text);
      if (Object.keys(read).length === 0) return { kind: 'words', lines: [say('desk.notUnderstood')] };
      return told(desk, caller, () => cardForText(desk, caller, text));
    },
  }),
  'rules-ask': errand({
    data: z.object({ situation: situationData, fact }),
    run: (desk, caller, { situation, fact: ask }) => told(desk, caller, () => asking(desk, situation, ask)),
  }),
  'rules-answer': errand({
    data: z.object({ situation: situationData, fact, value: z.string().optional(), day: z.string().optional() }),
    run: (desk, caller, { situation, fact: ask, ...filled }) =>
      told(desk, caller, () => {
        const answer = answerOf(ask, filled);
        if (answer === undefined) return asking(desk, situation, ask, true);
        return cardFor(desk, caller, withFacts(situation, answer));
      }),
  }),
};

/** The rules are anybody's to ask; of whom they were asked is not said, so there is nothing to look up. */
async function told(desk: DeskServices, caller: Caller, make: () => Card): Promise<Reply> {
  const intended = { action: 'ask-rules', subject: 'rules', why: 'rules' } as const;
  const card = await audited(desk, caller, intended, async () => ({ result: make() }));
  return { kind: 'card', card };
}

/** What the rules say of what was written; what it leaves in doubt is asked before anything is said. */
function cardForText(desk: DeskServices, caller: Caller, text: string): Card {
  const read = factsRead(desk, text);
  const ask = factInDoubt(text, read);
  if (ask === undefined) return cardFor(desk, caller, read);
  const { [ask]: _doubted, ...situation } = read;
  return askingCard({ situation, ask, inDoubt: true }, circumstances(desk));
}

function circumstances({ clock, workingDays }: DeskServices) {
  return { today: dayOfMoment(inNorway(clock.now())), workingDays };
}

function cardFor(desk: DeskServices, { language }: Caller, situation: Situation): Card {
  const today = dayOfMoment(inNorway(desk.clock.now()));
  const decision = decide(situation, today, desk.workingDays);
  if (decision.kind === 'undecided') {
    // What nobody can take for granted is asked first; of what is usual most colleagues need not be asked at all.
    return asking(desk, situation, decidingFact(situation, today, desk.workingDays) ?? decision.ask);
  }
  const { outcome, change } = decision;
  return decidedCard({ situation, outcome, change }, { today, language });
}

function asking(desk: DeskServices, situation: Situation, ask: FactName, again = false): Card {
  return askingCard({ situation, ask, again }, circumstances(desk));
}
