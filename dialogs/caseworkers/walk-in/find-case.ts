import type { Identified } from '../../../backend/appointment-backend.ts';
import { caseReferenceLength } from '../../../domain/case-reference.ts';
import { Masked } from '../../../domain/masked.ts';
import { inNorway } from '../../../domain/moment.ts';
import type { Card } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { audited } from '../audited.ts';
import type { Caller, DeskServices } from '../errand.ts';
import { birthDateIn } from './birth-date-in.ts';
import { identifyCard } from './identify-card.ts';
import { passFor } from './pass.ts';
import { personAtDesk } from './person-at-desk.ts';
import { showPerson } from './with-person.ts';

/** Finds the case of whoever stands there, by its number and their birth date; tries are counted for each colleague. */
export function findCase(
  desk: DeskServices,
  caller: Caller,
  filled: { caseReference: string; birthDate: string },
): Promise<Card> {
  const intended = { action: 'book-walk-in', subject: 'walk-in', why: 'walk-in', onlyLooks: true } as const;
  return audited(desk, caller, intended, async () => {
    const typed = { caseReference: filled.caseReference.trim(), birthDate: filled.birthDate.trim() };
    if (typed.caseReference === '' && typed.birthDate === '') return { result: identifyCard() };
    const digits = typed.caseReference.replaceAll(/\D/g, '');
    const birthDate = birthDateIn(desk, typed.birthDate);
    if (digits.length !== caseReferenceLength) {
      const readable = birthDate && { birthDate: typed.birthDate };
      return { result: identifyCard(say('deskWalkIn.noCaseReference'), readable) };
    }
    if (birthDate === undefined) {
      return { result: identifyCard(say('deskWalkIn.noBirthDate'), { caseReference: typed.caseReference }) };
    }
    const caseReference = new Masked(digits);
    const attemptBy = caller.caseworker.id;
    const found = await desk.backend.identify({ by: 'case-reference', caseReference, birthDate, attemptBy });
    const after = found.kind === 'identified' ? { applicant: found.applicant.id } : undefined;
    return { result: await cardOf(desk, caller, found), end: found.kind, ...(after && { after }) };
  });
}

async function cardOf(desk: DeskServices, caller: Caller, found: Identified): Promise<Card> {
  switch (found.kind) {
    case 'identified': {
      const { pass, shown } = passFor(desk, caller, found.applicant);
      return showPerson(desk, caller, personAtDesk(desk, { pass, shown, said: pass.known }));
    }
    case 'not-recognised':
      return identifyCard(say('deskWalkIn.notRecognised', { left: found.attemptsLeft }));
    case 'too-many-attempts':
      return identifyCard(say('deskWalkIn.tooMany', { moment: { moment: inNorway(found.until) } }));
    default:
      return found satisfies never;
  }
}
