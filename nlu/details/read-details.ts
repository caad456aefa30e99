import type { Details } from '../understanding.ts';
import { findAge } from './age.ts';
import { findAppliedThrough } from './application.ts';
import { findBookingReference } from './booking-reference.ts';
import { findTheirCitizenship } from './citizenship/their-citizenship.ts';
import { findCitizenship } from './citizenship.ts';
import type { DetailsContext } from './details-context.ts';
import { findOrderedNewCard } from './done-already.ts';
import { findElectronicId } from './electronic-id.ts';
import { findHasExpired } from './expiry.ts';
import { isCorrection } from './is-correction.ts';
import { findLanguageWish } from './language-wish.ts';
import { findLetterSays } from './letter.ts';
import { findNumber, isNoEnglishNumber } from './numbers.ts';
import { findOrdinal } from './ordinals.ts';
import { findPartOfDay } from './part-of-day.ts';
import { findPermit } from './permits.ts';
import { findReason } from './reasons.ts';
import { findRenewal } from './renewal.ts';
import { mendSpelling } from './text/mend-spelling.ts';
import { tokensOf } from './text/tokens.ts';
import { findWhenAndWhere } from './when-and-where.ts';
import { findWhereabouts } from './whereabouts.ts';
import { findWhoseErrand } from './whose-errand.ts';
import { spelling } from './words/spelled.ts';
import { findYesNo } from './yes-no.ts';

/** More than anybody writes to ask for a card; what is beyond it says nothing new. */
const longestText = 4_096;

/**
 * Reads every fact that the words of a message say, in bokmål, nynorsk and English at once. Takes time in proportion
 * to its length and throws for no text. The case reference is not read here: it is masked before.
 */
export function readDetails(written: string, context: DetailsContext): Details {
  const text = written.slice(0, longestText).normalize('NFC');
  const tokens = tokensOf(text);
  const mended = mendSpelling(tokens, spelling);
  const errand = findWhoseErrand(mended);
  const { whose, alsoAbout, isOfAnother } = errand;
  const { dates, expiry, dayRoles, time, timeIs, place, replaces, isTaken } = findWhenAndWhere(
    text,
    tokens,
    context,
    errand,
  );
  const ofOwner = mended.filter((_, index) => !isOfAnother(index));
  const theirs = findTheirCitizenship(mended, whose);
  const facts = {
    time,
    timeIs,
    place,
    ...findPermit(ofOwner),
    reason: findReason(ofOwner),
    country: theirs?.country,
    ...findCitizenship(mended),
    theirCitizenship: theirs?.citizenship,
    appliedThrough: findAppliedThrough(mended),
    whereabouts: findWhereabouts(mended, place),
    electronicId: findElectronicId(tokens),
    orderedNewCard: findOrderedNewCard(mended),
    appliedForRenewal: findRenewal(mended),
    letterSays: findLetterSays(tokens),
    whose,
    alsoAbout,
    age: findAge(mended, isTaken),
  };
  const yesNo = findYesNo(tokens);
  const isWordOfAnother = context.language === 'en' && isNoEnglishNumber(tokens);
  const saysFact = dates.length > 0 || Object.values(facts).some((fact) => fact !== undefined);
  const isWrongOnCard = facts.reason === 'wrong-information' || facts.reason === 'arrived-damaged';
  const found = {
    ...facts,
    ...expiry,
    dayRoles: dayRoles.length > 0 ? dayRoles : undefined,
    hasExpired: findHasExpired(ofOwner),
    partOfDay: findPartOfDay(tokens),
    yesNo,
    bookingReference: findBookingReference(text),
    ordinal: isWordOfAnother ? undefined : findOrdinal(tokens, isTaken),
    number: isWordOfAnother ? undefined : findNumber(tokens, isTaken),
    language: findLanguageWish(tokens),
  };
  return {
    dates,
    ...withoutMissing(found),
    correction: isCorrection(tokens, { saysFact, saysNo: yesNo === 'no', isWrongOnCard, replaces }),
  };
}

type Found<Facts> = { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> };

function withoutMissing<Facts extends object>(facts: Facts): Found<Facts>;
function withoutMissing(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
