import { createHash } from 'node:crypto';
import type { Instant } from '../../domain/moment.ts';
import type { Applicant, Identification, Identified } from '../appointment-backend.ts';
import { type Book, type BookTransaction, inTransaction } from './book.ts';

const mostAttempts = 5;
const windowMilliseconds = 15 * 60_000;

type ByCaseReference = Extract<Identification, { by: 'case-reference' }>;

/** Finds the case that is theirs. Trying again helps only with a case reference, so only there attempts are left. */
export async function identify(book: Book, identification: Identification): Promise<Identified> {
  switch (identification.by) {
    case 'case-reference':
      return identifyByCaseReference(book, identification);
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

/**
 * Failed attempts are counted for who tries and for the case reference that is tried, whether there is such a case or
 * not; while either has too many, the right answer is refused like a wrong one.
 */
function identifyByCaseReference(
  book: Book,
  { caseReference, birthDate, attemptBy }: ByCaseReference,
): Promise<Identified> {
  const keys = [digest(`by ${attemptBy}`), digest(`case ${caseReference.reveal().replaceAll(/\D/g, '')}`)];
  return inTransaction(book, async (transaction) => {
    const now = book.clock.now();
    const before = await attemptsSince(transaction, keys, (now - windowMilliseconds) as Instant);
    const [oldest] = before;
    if (before.length >= mostAttempts && oldest !== undefined)
      return { kind: 'too-many-attempts', until: (oldest + windowMilliseconds) as Instant };
    const applicant = book.cases.byReferenceAndBirthDate(caseReference, birthDate);
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
