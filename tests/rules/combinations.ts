import { addDays, addMonths, type Day } from '../../domain/day.ts';
import { type FactName, type Situation, situationSchema } from '../../domain/situation.ts';
import { monthsBefore, nthWorkingDayAfter } from './plain-calendar.ts';

type Values = Record<FactName, readonly NonNullable<Situation[FactName]>[]>;

/** Every value of every fact; for days both sides of every border, and some far from it. */
export function valuesOn(today: Day): Values {
  let border = addMonths(today, 3);
  while (today >= monthsBefore(addDays(border, 1), 3)) border = addDays(border, 1);
  let lastMonth = addMonths(today, 1);
  while (today > monthsBefore(lastMonth, 1)) lastMonth = addDays(lastMonth, 1);
  let onTime = addDays(today, -45);
  while (nthWorkingDayAfter(onTime, 20) < today) onTime = addDays(onTime, 1);
  const expiries = [
    addDays(today, -400),
    addDays(today, -1),
    today,
    addDays(lastMonth, -1),
    lastMonth,
    border,
    addDays(border, 1),
    addDays(today, 400),
    'unknown',
  ] as const;
  const { shape } = situationSchema;
  const options = (name: Exclude<FactName, 'permitExpires' | 'cardExpires' | 'photoTaken'>) =>
    shape[name].unwrap().options;
  return {
    problem: options('problem'),
    citizenship: options('citizenship'),
    permit: options('permit'),
    basis: options('basis'),
    permitExpires: expiries,
    cardExpires: expiries,
    whereabouts: options('whereabouts'),
    appliedThrough: options('appliedThrough'),
    letterSays: options('letterSays'),
    appliedForRenewal: options('appliedForRenewal'),
    electronicId: options('electronicId'),
    orderedNewCard: options('orderedNewCard'),
    photoTaken: [addDays(today, -400), addDays(onTime, -1), onTime, today, addDays(today, 10), 'not-yet', 'unknown'],
    familyOfEeaCitizen: options('familyOfEeaCitizen'),
    extensionException: options('extensionException'),
    age: options('age'),
  };
}

/** How many situations there are: every fact with each value or not known. */
export function countOf(values: Values, known: Situation = {}): bigint {
  let product = 1n;
  for (const [name, options] of Object.entries(values)) if (!(name in known)) product *= BigInt(options.length + 1);
  return product;
}

/** The same with every fact known. */
export function countOfFull(values: Values, known: Situation = {}): bigint {
  let product = 1n;
  for (const [name, options] of Object.entries(values)) if (!(name in known)) product *= BigInt(options.length);
  return product;
}

export const factNames = situationSchema.keyof().options;

/** One object for all throws: making an error with its stack costs more than running the rules. */
class Unread extends Error {
  fact: FactName = 'problem';
}
const unread = new Unread('a fact was looked at that is not varied yet');

/**
 * Calls `check` for every situation there is, billions of them, without running it billions of times: the situation it
 * is given notes which facts are looked at, and only those are varied. What nobody looked at cannot make a difference,
 * so one call stands for all situations that agree in what was looked at; `known` tells those facts.
 */
export function everySituation(
  values: Values,
  check: (situation: Situation) => void,
  leaf: (known: Situation) => void,
): void {
  const visit = (known: Situation): void => {
    const watched = new Proxy(known, {
      get(target, name) {
        if (name in target) return Reflect.get(target, name);
        const fact = factNames.find((known) => known === name);
        if (fact === undefined) return undefined;
        unread.fact = fact;
        throw unread;
      },
    });
    try {
      check(watched);
    } catch (error) {
      if (error !== unread) throw error;
      const { fact } = unread;
      for (const value of [undefined, ...values[fact]]) visit({ ...known, [fact]: value });
      return;
    }
    leaf(known);
  };
  visit({});
}
