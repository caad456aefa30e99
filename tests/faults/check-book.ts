import { bookAppointment } from '../../texts/nb/book-appointment.ts';
import type { Ledger } from './ledger.ts';
import type { Visit } from './person.ts';

const [bookedWords = ''] = bookAppointment.booked.split('\n');

/** What is wrong with the appointment book, a sentence each: in itself, and compared with what people were told. */
export function checkBook(visits: readonly Visit[], ledger: Ledger): string[] {
  const claims = ledger.claims.filter(({ state }) => state === 'booked');
  const booked = ledger.appointments.filter(({ status }) => status === 'booked');
  return [
    ...doubles(claims.map(({ slot }) => slot)).map((slot) => `${slot} is given twice`),
    ...doubles(booked.map(({ applicant }) => applicant)).map((applicant) => `${applicant} has two appointments`),
    ...(claims.length === booked.length ? [] : [`${claims.length} times are taken by ${booked.length} appointments`]),
    ...ledger.deeds.filter(({ open }) => open === 1).map(({ id }) => `nobody knows how "${id}" ended`),
    ...visits.flatMap(({ person, chat }) =>
      person.signedInAs === undefined ? [] : checkPerson(person.signedInAs, chat, booked),
    ),
  ];
}

/** I1, I2: the person was told of exactly the appointment that the book has for them. */
function checkPerson(
  applicant: string,
  { shown }: Visit['chat'],
  booked: readonly Ledger['appointments'][number][],
): string[] {
  const told = shown.filter(({ text }) => text.startsWith(bookedWords)).map(({ text }) => text);
  const references = booked.filter((each) => each.applicant === applicant).map(({ reference }) => reference);
  const untold = references.filter((reference) => !told.some((text) => text.includes(reference)));
  const untrue = told.filter((text) => !references.some((reference) => text.includes(reference)));
  return [
    ...untold.map((reference) => `${applicant} has ${reference} and was never told that it is booked`),
    ...untrue.map((text) => `${applicant} was told "${text}", and the book has no such appointment`),
    ...(told.length > 1 ? [`${applicant} was told ${told.length} times that a time is booked`] : []),
  ];
}

function doubles(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}
