import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { Masked } from '../domain/masked.ts';
import type { ClockTime } from '../domain/moment.ts';
import type { Reason } from '../domain/outcome.ts';
import type { Basis, Citizenship, Permit } from '../domain/situation.ts';
import type { Intent } from './intents.ts';

/** A place named in a message: what it is in our tables, or that its name fits several. */
export type PlaceDetail =
  | { kind: 'municipality'; name: string; number: string }
  | { kind: 'postcode'; postcode: string; name: string }
  | { kind: 'station'; station: string; name: string }
  | { kind: 'several'; name: string; candidates: { name: string; number: string }[] }
  /** Coordinates, rounded to about 100 metres: of a telephone, a map link, or written out. */
  | { kind: 'position'; lat: number; lon: number };

/** A date that was written: a day, or why it is none. */
export type DateDetail =
  | { kind: 'day'; day: Day }
  /** The words name no day of the calendar (30 February). */
  | { kind: 'impossible'; words: string }
  /** A span of days, as in "next week" or "before Easter". */
  | { kind: 'span'; from: Day; to: Day };

/** What a day of a message is the day of: the photo at the police, what came before it (a loss, an order, a decision), or the start of something. */
export interface DayRole {
  day: Day;
  role: 'police' | 'before' | 'start';
}

/** Facts found in a message, each only where the words say it. */
export interface Details {
  dates: DateDetail[];
  /** The day, of those, on which something is said to run out. */
  expires?: Day;
  /** The same, where a span of days was said. */
  expiresWithin?: { from: Day; to: Day };
  /** The card or the permit has run out already, by the tense of the words. */
  hasExpired?: true;
  /** A day said without its year to be the one something runs out on, where the last such day is only months ago. */
  yearInDoubt?: { past: Day; coming: Day };
  /** What the days of the message are the days of, where the words say so. */
  dayRoles?: DayRole[];
  time?: ClockTime;
  /** The time is the earliest or the latest that will do ("after two", "before ten"). */
  timeIs?: 'earliest' | 'latest';
  partOfDay?: 'morning' | 'afternoon';
  place?: PlaceDetail;
  permit?: Permit;
  basis?: Basis;
  /** What is wrong with the card. */
  reason?: Reason;
  /** The writer's own. */
  citizenship?: Citizenship;
  /** That of somebody else the message is about: of the one whose card it is, where several are named. */
  theirCitizenship?: Citizenship;
  /** The country whose word was used, ISO 3166 two letters. */
  country?: string;
  /** It was written with a typing error, and is to be said back. */
  countryMisspelled?: true;
  yesNo?: 'yes' | 'no' | 'not-yet' | 'unsure';
  appliedThrough?: 'portal' | 'elsewhere';
  whereabouts?: 'norway' | 'abroad' | 'svalbard';
  electronicId?: 'yes' | 'no';
  orderedNewCard?: 'yes' | 'no';
  /** What is decided about it, or that it came too late, is more than that it is applied for. */
  appliedForRenewal?: 'yes' | 'no' | 'rejected' | 'granted' | 'after-expiry';
  letterSays?: 'come-to-police' | 'card-by-post';
  /** Whose card it is, where it is not the writer's. */
  whose?: 'partner' | 'child' | 'parent' | 'other';
  /** Somebody else with whose card something is wrong too, as is said in the same message. */
  alsoAbout?: 'mine' | 'partner' | 'child' | 'parent' | 'other';
  age?: 'adult' | 'child' | 'under-three';
  caseReference?: Masked;
  /** A booking reference as the book writes it. */
  bookingReference?: string;
  /** A choice by place in a list: 1 is the first, -1 the last. */
  ordinal?: number;
  number?: number;
  language?: Language;
  /** The message takes something back ("no, Bergen", "I meant April"). */
  correction: boolean;
}

export interface RankedIntent {
  intent: Intent;
  /** Calibrated: of all messages given 0.8, eight in ten are right. */
  confidence: number;
}

/** What one message was understood to say. */
export interface Understanding {
  /** The message with personal numbers masked, as it may be stored. */
  text: string;
  /** Its language; `other` with the language's tag where it is none of ours. */
  language: { written: Language | 'other'; confidence: number; tag?: string };
  /** The likeliest first; at least three. */
  ranking: RankedIntent[];
  /** A second errand in the same message, where both are clear. */
  second?: Intent;
  details: Details;
  /** Personal numbers that were found and taken out. */
  nationalNumbers: number;
}

export interface MessageContext {
  today: Day;
  /** The language of the conversation so far. */
  language?: Language;
}

/** Says what a message means. Linear in its length; never throws for any text. */
export interface Understander {
  understand(text: string, context: MessageContext): Understanding;
}
