import { z } from 'zod';
import { daySchema } from '../../../domain/day.ts';
import { localMomentSchema } from '../../../domain/moment.ts';
import { situationSchema } from '../../../domain/situation.ts';
import type { Card } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { withFacts } from '../../advice/case-facts.ts';
import { type AnyErrand, errand, type Reply } from '../errand.ts';
import { answerOf } from '../rules/fact-input.ts';
import { situationData } from '../rules/situation-data.ts';
import { findCase } from './find-case.ts';
import { giveTime, isAllowed, offerTimes } from './give-time.ts';
import { passData } from './pass.ts';
import { showPerson, withPerson } from './with-person.ts';

const withPass = z.object({ ...passData, situation: situationData });
const fact = situationSchema.keyof();
const typed = z.string().max(100).default('');
const empty = z.literal('').transform(() => undefined);
const station = z.string().min(1);

/** Booking for somebody who stands at the desk. */
export const walkInErrands: Readonly<Record<string, AnyErrand>> = {
  'walk-in': errand({
    data: z.object({ caseReference: typed, birthDate: typed }),
    run: (desk, caller, filled) => asReply(findCase(desk, caller, filled)),
  }),
  'walk-in-person': errand({
    data: withPass,
    run: (desk, caller, data) =>
      asReply(withPerson(desk, caller, data, async (person) => ({ result: await showPerson(desk, caller, person) }))),
  }),
  'walk-in-ask': errand({
    data: withPass.extend({ fact }),
    run: (desk, caller, { fact: ask, ...data }) =>
      asReply(
        withPerson(desk, caller, data, async (person) => ({ result: await showPerson(desk, caller, person, { ask }) })),
      ),
  }),
  'walk-in-answer': errand({
    data: withPass.extend({ fact, value: z.string().optional(), day: z.string().optional() }),
    run: (desk, caller, { fact: ask, value, day, ...data }) => {
      const answer = answerOf(ask, { value, day });
      const situation = withFacts(data.situation, answer ?? {});
      const again = { ask, status: { tone: 'warning', text: say('deskRules.choose') } } as const;
      return asReply(
        withPerson(desk, caller, { ...data, situation }, async (person) => ({
          result: await showPerson(desk, caller, person, answer === undefined ? again : {}),
        })),
      );
    },
  }),
  'walk-in-times': errand({
    data: withPass.extend({ station, day: z.union([daySchema, empty]).optional() }),
    run: (desk, caller, { day, ...data }) =>
      asReply(
        withPerson(desk, caller, data, async (person) => {
          if (!isAllowed(person)) return { result: await showPerson(desk, caller, person), end: 'refused: rules' };
          return { result: await offerTimes(desk, person, { station: data.station, day }) };
        }),
      ),
  }),
  'walk-in-book': errand({
    data: withPass.extend({ station, start: localMomentSchema }),
    run: (desk, caller, data) =>
      asReply(
        withPerson(desk, caller, data, async (person) => {
          if (!isAllowed(person)) return { result: await showPerson(desk, caller, person), end: 'refused: rules' };
          return giveTime(desk, caller, person, data);
        }),
      ),
  }),
};

async function asReply(card: Promise<Card>): Promise<Reply> {
  return { kind: 'card', card: await card };
}
