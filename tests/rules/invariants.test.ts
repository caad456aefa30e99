import { day } from '../../domain/day.ts';
import { type Note, notes as noteList, type Outcome } from '../../domain/outcome.ts';
import type { Situation } from '../../domain/situation.ts';
import { bareRules } from './checking.ts';
import { type Classes, classesOn, classOf } from './classes.ts';
import { everySituation, valuesOn } from './combinations.ts';

/** What must never be, in any situation; each looks at the outcome first and takes facts one by one, so that few are read. */
const never: Record<string, (outcome: Outcome, situation: Situation, classes: Classes) => boolean> = {
  'a card order while a temporary permit is about to expire': (outcome, person, classes) =>
    outcome.kind === 'order-new-card' &&
    (person.permit === 'temporary' || person.permit === 'collective-protection') &&
    classOf('permitExpires', person.permitExpires, classes) !== 'later',
  'a card order from outside Norway': (outcome, person) =>
    outcome.kind === 'order-new-card' && person.whereabouts !== 'norway',
  'a booking or an order for somebody who needs no card': (outcome, person) =>
    (outcome.kind === 'book-first-card' || outcome.kind === 'order-new-card') &&
    person.citizenship !== 'british' &&
    person.citizenship !== 'stateless' &&
    person.citizenship !== 'other',
  'a booking of a first card that was not applied for through the portal': (outcome, person) =>
    outcome.kind === 'book-first-card' && person.appliedThrough !== 'portal',
  'a booking when the letter says that the card comes by post': (outcome, person) =>
    outcome.kind === 'book-first-card' && person.letterSays === 'card-by-post',
  'a booking that leaves out that the letter decides': (outcome) =>
    outcome.kind === 'book-first-card' && !outcome.notes.includes('letter-decides'),
  'a renewal for somebody who has applied for it': (outcome, person) =>
    outcome.kind === 'renew-permit' && person.appliedForRenewal !== 'no',
  'waiting for an application that is decided, or came when the permit had run out': (outcome, person) =>
    outcome.kind === 'renewal-pending' && person.appliedForRenewal !== 'yes',
  'a renewal of what is not a temporary permit': (outcome, person) =>
    (outcome.kind === 'renew-permit' || outcome.kind === 'renewal-pending') && person.permit !== 'temporary',
  'a renewal without an appointment before there was such a scheme': (outcome, _person, { scheme }) =>
    outcome.kind === 'renew-permit' && outcome.how === 'online-no-appointment' && scheme === 'not-yet',
  'an appointment for an employee who renews with eID': (outcome, person, { scheme }) =>
    scheme === 'begun' &&
    outcome.kind === 'renew-permit' &&
    outcome.how !== 'online-no-appointment' &&
    person.basis === 'work' &&
    person.electronicId === 'yes' &&
    person.age === 'adult',
  'a first card or an order without a permit': (outcome, person) =>
    ['book-first-card', 'call-about-first-card', 'first-card-by-post', 'order-new-card'].includes(outcome.kind) &&
    (person.permit === 'none' ||
      person.permit === 'applied' ||
      person.permit === 'asylum-seeker' ||
      person.permit === 'visitor'),
  'a loss that is not to be reported': (outcome, person) =>
    ['order-new-card', 'renew-permit', 'contact-embassy', 'extended-automatically'].includes(outcome.kind) &&
    (person.problem === 'lost' || person.problem === 'stolen') &&
    !outcome.notes.includes('report-the-loss-first'),
  'nothing to do for somebody whom an exception to the extension may fit': (outcome, person) =>
    outcome.kind === 'extended-automatically' && person.extensionException !== 'none',
  'nothing to do when collective protection has run out': (outcome, person, classes) =>
    outcome.kind === 'extended-automatically' && classOf('permitExpires', person.permitExpires, classes) === 'expired',
  'a young child that is told nothing of the police': (outcome, person) =>
    outcome.kind === 'extended-automatically' &&
    (person.age === 'child' || person.age === 'under-three') &&
    !outcome.notes.includes('young-child-may-have-to-come'),
  'a renewal from abroad that does not begin with the embassy': (outcome, person) =>
    outcome.kind === 'renew-permit' && person.whereabouts === 'abroad',
  'a card lost abroad without the embassy': (outcome, person) =>
    (outcome.kind === 'renewal-pending' || outcome.kind === 'extended-automatically') &&
    (person.problem === 'lost' || person.problem === 'stolen') &&
    person.whereabouts === 'abroad',
  'a damaged card that costs 300 whenever it was damaged': (outcome, person) =>
    outcome.kind === 'order-new-card' && person.problem === 'damaged' && outcome.notes.includes('fee-300'),
  'an expired permit without a person': (outcome, person, classes) =>
    (outcome.kind === 'renew-permit' || outcome.kind === 'contact-embassy') &&
    person.permit === 'temporary' &&
    person.appliedForRenewal === 'no' &&
    classOf('permitExpires', person.permitExpires, classes) === 'expired' &&
    !outcome.notes.includes('person-at-once'),
  'two fees at once': ({ notes }) => notes.includes('fee-0') && notes.includes('fee-300'),
  'a note twice': ({ notes }) => new Set(notes).size !== notes.length,
  'an outcome without quote, rule or facts': ({ quote, rule, facts }) =>
    quote.text === '' || rule === '' || Object.keys(facts).length === 0,
};

test.each(['2026-03-16', '2026-11-30'].map(day))('on %s there is in no situation what must never be', (today) => {
  const classes = classesOn(today);
  const rules = bareRules(today);
  const found = new Set<string>();
  const used = new Set<Note>();
  const kinds = new Set<string>();
  everySituation(
    valuesOn(today),
    (situation) => {
      const said = rules(situation);
      if ('ask' in said) return;
      kinds.add(said.outcome.kind);
      for (const note of said.outcome.notes) used.add(note);
      for (const [name, isSo] of Object.entries(never)) if (isSo(said.outcome, situation, classes)) found.add(name);
    },
    () => undefined,
  );
  expect([...found]).toEqual([]);
  expect(kinds.size).toBe(13);
  expect(noteList.filter((note) => !used.has(note))).toEqual([]);
});
