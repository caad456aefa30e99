import type { Day } from '../day.ts';
import type { ClockTime } from '../moment.ts';
import type { DistrictId } from './districts.ts';

/** A station's id: its name as a slug, `drammen-politistasjon`, unless the station file says another. */
type StationId = string;

/**
 * What the doors or the telephone are open for: `primary` are a station's general hours, `passport` those of passports
 * for Norwegians, which say nothing to somebody with a residence card.
 */
export type HoursKind = 'appointment' | 'dropin' | 'passport' | 'phone' | 'primary';

export interface Interval {
  from: ClockTime;
  to: ClockTime;
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** 1 is Monday. */
type Weekday = (typeof weekdays)[number];

/** One day's intervals by kind; a kind that is missing is closed that day. */
export type HoursOfDay = Readonly<Partial<Record<HoursKind, readonly Interval[] | undefined>>>;

/** A season's week. No days at all means that the source does not tell the hours, not that it is closed. */
export interface SeasonHours {
  /** False is believed of a recent file only. */
  closedOnPublicHolidays: boolean;
  days: Readonly<Partial<Record<Weekday, HoursOfDay | undefined>>>;
}

/** `summerFrom` and `summerTo` are month and day, `06-21`, both included; 01-01 to 01-01 is no summer season. */
export interface OpeningHours {
  winter: SeasonHours;
  summer: SeasonHours;
  summerFrom: string;
  summerTo: string;
}

/** A service point of the police, from the station file. */
export interface Station {
  id: StationId;
  name: string;
  district: DistrictId;
  address: string;
  postcode: string;
  municipalityNumber: string;
  lat: number;
  lon: number;
  /** `postcode` where the file gave no coordinates, or some that cannot be those of the address. */
  coordinatesFrom: 'file' | 'postcode';
  phone?: string;
  email?: string;
  url?: string;
  /** A passport van that visits some days a year: found by its name, never offered as the nearest for an appointment. */
  mobile: boolean;
  openingHours: OpeningHours;
  /** Who says so, and the day they were read: to be told beside an address or hours of that age. */
  source: string;
  checked: Day;
}
