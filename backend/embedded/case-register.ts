import type { Day } from '../../domain/day.ts';
import { Masked } from '../../domain/masked.ts';
import { foldName } from '../../domain/places/fold-name.ts';
import { type Applicant, CallerMistake } from '../appointment-backend.ts';
import type { Case } from './case-file.ts';
import { situationOfCase } from './case-situation.ts';

/** The cases the appointment book knows, found in the ways a person can name theirs. */
export interface CaseRegister {
  byId(id: string): Applicant | undefined;
  byCaseReference(caseReference: Masked): Applicant | undefined;
  byReferenceAndBirthDate(caseReference: Masked, birthDate: Day): Applicant | undefined;
  byIdAndBirthDate(id: string, birthDate: Day): Applicant | undefined;
  /** All whose whole name it is, however it is written, and who were born that day. */
  byNameAndBirthDate(name: Masked, birthDate: Day): readonly Applicant[];
  /** Nobody, where two cases share the number. */
  byPhone(phone: Masked): Applicant | undefined;
  /** For ids that came from here: throws for any other. */
  require(id: string): Applicant;
}

export function caseRegister(cases: readonly Case[]): CaseRegister {
  const byId = new Map(cases.map((record) => [record.id, record]));
  const byReference = new Map(cases.map((record) => [record.caseReference, record]));
  if (byId.size < cases.length) throw new Error('Two cases have the same id');
  if (byReference.size < cases.length) throw new Error('Two cases have the same case reference');

  const byCaseReference = (caseReference: Masked) => byReference.get(digitsOf(caseReference.reveal()));
  const find = (id: string) => applicantOf(byId.get(id));
  return {
    byId: find,
    byCaseReference: (caseReference) => applicantOf(byCaseReference(caseReference)),
    byReferenceAndBirthDate(caseReference, birthDate) {
      const record = byCaseReference(caseReference);
      return record?.birthDate === birthDate ? applicantOf(record) : undefined;
    },
    byIdAndBirthDate(id, birthDate) {
      const record = byId.get(id);
      return record?.birthDate === birthDate ? applicantOf(record) : undefined;
    },
    byNameAndBirthDate(name, birthDate) {
      const wanted = wordsOfName(name.reveal());
      if (wanted === '') return [];
      const found = cases.filter((record) => record.birthDate === birthDate && wordsOfName(record.name) === wanted);
      return found.flatMap((record) => applicantOf(record) ?? []);
    },
    byPhone(phone) {
      const wanted = nationalNumber(phone.reveal());
      const [record, ...others] = cases.filter((each) => each.phone && nationalNumber(each.phone) === wanted);
      return others.length === 0 ? applicantOf(record) : undefined;
    },
    require(id) {
      const applicant = find(id);
      if (applicant === undefined) throw new CallerMistake('unknown-applicant');
      return applicant;
    },
  };
}

function applicantOf(record: Case | undefined): Applicant | undefined {
  return (
    record && {
      id: record.id,
      name: new Masked(record.name),
      caseReference: new Masked(record.caseReference),
      situation: situationOfCase(record),
    }
  );
}

/** Which words a name has, whichever comes first. */
function wordsOfName(name: string): string {
  return foldName(name).split(' ').toSorted().join(' ');
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** A number with and without the Norwegian country code is one. */
function nationalNumber(phone: string): string {
  return digitsOf(phone).replace(/^(00)?47(?=\d{8}$)/, '');
}
