import { readReference } from '../../domain/booking-reference.ts';

const hyphened = /\b[a-z][a-z0-9]{2}[-–][a-z0-9]{3}\b/i;
const named =
  /\b(?:referanse\w{0,6}|reference|ref|kode\w{0,3}|code|bookingkode\w{0,3}|booking|cancel|move|change|avbestill\w{0,3}|avlys\w{0,3}|flytt\w{0,3}|endre|slett\w{0,2}|bestilling\w{0,4}|tinging\w{0,2})\b/i;
const isOf = /\b(?:timen (?:min|mi)|my (?:appointment|time)) (?:er|is|har|has|heter|heiter)\b/i;
const longestAlone = 9;

/** The code of an appointment: written with its hyphen, behind a word such as "reference", or all of the message. */
export function findBookingReference(text: string): string | undefined {
  const alone = text.trim().length <= longestAlone;
  return alone || hyphened.test(text) || named.test(text) || isOf.test(text) ? readReference(text) : undefined;
}
