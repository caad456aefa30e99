import { createHash } from 'node:crypto';
import { readReference } from '../../domain/booking-reference.ts';
import type { Day } from '../../domain/day.ts';
import type { Instant } from '../../domain/moment.ts';
import type { Applicant, Identification, Identified } from '../appointment-backend.ts';
import { appointments, isOver } from './appointments.ts';
import { type Book, type BookTransaction, inTransaction } from './book.ts';

const mostAttempts = 5;
const windowMilliseconds = 15 * 60_000;

/** Finds the case that is theirs. Trying again helps only with a reference, so only there attempts are left. */
export async function identify(book: Book, identification: Identification): Promise<Identified> {
  switch (identification.by) {
    case 'case-reference': {
      const { caseReference, birthDate } = identification;
      const tried = `case ${caseReference.reveal().replaceAll(/\D/g, '')}`;
      return identifyByGuess(book, { ...identification, tried }, async () =>
        book.cases.byReferenceAndBirthDate(caseReference, birthDate),
      );
    }
    case 'booking-reference': {
      const reference = readReference(identification.reference) ?? identification.reference;
      return identifyByGuess(book, { ...identification, tried: `booking ${reference}` }, (transaction) =>
        bookedBy(book, transaction, { reference, birthDate: identification.birthDate }),
      );
    }
    case 'portal':
      return vouchedFor(book.cases.byId(identification.caseId));
    case 'phone':
      return vouchedFor(book.cases.byPhone(identification.phone));
    default:
      return identification satisfies never;
  }
}

function vouchedFor(applicant: Applicant | undefined): Identified {
  return applicant === undefined ? { kind: 'not-recognised', attemptsLeft: 0 } : { kind: 'identified', applicant };
}

/** Whose appointment it is that is still to come; one that is cancelled or over is nobody's. */
async function bookedBy(
  { cases, clock }: Book,
  transaction: BookTransaction,
  { reference, birthDate }: { reference: string; birthDate: Day },
): Promise<Applicant | undefined> {
  const row = await appointments(transaction).where('appointment.reference', '=', reference).executeTakeFirst();
  if (row === undefined || row.status !== 'booked' || isOver(row, clock.now())) return undefined;
  return cases.byIdAndBirthDate(row.applicant, birthDate);
}

/**
 * Failed attempts are counted for who tries and for the reference that is tried, whether there is such a one or not;
 * while either has too many, the right answer is refused like a wrong one.
 */
function identifyByGuess(
  book: Book,
  { attemptBy, tried }: { attemptBy: string; tried: string },
  find: (transaction: BookTransaction) => Promise<Applicant | undefined>,
): Promise<Identified> {
  const keys = [digest(`by ${attemptBy}`), digest(tried)];
  return inTransaction(book, async (transaction) => {
    const now = book.clock.now();
    const before = await attemptsSince(transaction, keys, (now - windowMilliseconds) as Instant);
    const [oldest] = before;
    if (before.length >= mostAttempts && oldest !== undefined)
      return { kind: 'too-many-attempts', until: (oldest + windowMilliseconds) as Instant };
    const applicant = await find(transaction);
    if (applicant !== undefined) return { kind: 'identified', applicant };
    await transaction
      .insertInto('attempt')
      .values(keys.map((key) => ({ key, at: now })))
      .execute();
    return { kind: 'not-recognised', attemptsLeft: mostAttempts - before.length - 1 };
  });
}

/** The failed attempts that count, oldest first, of whichever key has more; older ones are forgotten. */
async function attemptsSince(
  transaction: BookTransaction,
  keys: readonly string[],
  since: Instant,
): Promise<Instant[]> {
  await transaction.deleteFrom('attempt').where('at', '<=', since).execute();
  const rows = await transaction.selectFrom('attempt').selectAll().where('key', 'in', keys).orderBy('at').execute();
  const [first = [], second = []] = keys.map((key) => rows.filter((row) => row.key === key).map(({ at }) => at));
  return first.length >= second.length ? first : second;
}

/** Case numbers are not kept as they are: a failed attempt needs to be counted, not read. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
