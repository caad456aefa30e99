import type { z } from 'zod';
import { citizenshipCalled } from '../../domain/facts/countries.ts';
import { type Basis, type Permit, type Situation, situationSchema } from '../../domain/situation.ts';
import type { Case } from './case-file.ts';

const permitWords = new Map<string, { permit: Permit; basis?: Basis }>([
  ['work', { permit: 'temporary', basis: 'work' }],
  ['skilled-worker', { permit: 'temporary', basis: 'work' }],
  ['study', { permit: 'temporary', basis: 'study' }],
  ['student', { permit: 'temporary', basis: 'study' }],
  ['family', { permit: 'temporary', basis: 'family' }],
  ['protection', { permit: 'temporary', basis: 'protection' }],
  ['permanent-residence', { permit: 'permanent' }],
  ['eea-family', { permit: 'eea-family-card' }],
]);

const applicationWords = new Map<string, Situation['appliedThrough']>([
  ['online', 'portal'],
  ['application-portal', 'portal'],
  ['other', 'elsewhere'],
  ['paper', 'elsewhere'],
  ['post', 'elsewhere'],
  ['embassy', 'elsewhere'],
  ['police', 'elsewhere'],
]);

/** What a case says about the person: only what its record knows, in our words; a value without one is left out. */
export function situationOfCase(record: Case): Situation {
  const { permit, basis } = permitOf(record.permit);
  const { shape } = situationSchema;
  return withoutGaps({
    citizenship: record.citizenship ? citizenshipCalled(record.citizenship) : undefined,
    permit,
    basis: known(shape.basis, record.basis) ?? basis,
    problem: known(shape.problem, record.problem),
    permitExpires: record.permitExpires ?? undefined,
    cardExpires: record.cardExpires ?? undefined,
    appliedThrough:
      known(shape.appliedThrough, record.appliedThrough) ?? applicationWords.get(inOurSpelling(record.appliedThrough)),
    letterSays: known(shape.letterSays, record.letterSays),
    appliedForRenewal: known(shape.appliedForRenewal, record.appliedForRenewal),
    orderedNewCard: known(shape.orderedNewCard, record.orderedNewCard),
    age: known(shape.age, record.age),
  });
}

function permitOf(written: Case['permit']): { permit?: Permit | undefined; basis?: Basis | undefined } {
  const word = inOurSpelling(written);
  return permitWords.get(word) ?? { permit: known(situationSchema.shape.permit, word) };
}

function known<Value>(schema: z.ZodType<Value>, written: string | null | undefined): Value | undefined {
  const read = schema.safeParse(inOurSpelling(written));
  return read.success ? read.data : undefined;
}

function inOurSpelling(written: string | null | undefined): string {
  return (written ?? '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

function withoutGaps(facts: { [Name in keyof Situation]: Situation[Name] | undefined }): Situation {
  return situationSchema.parse(Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)));
}
