import type { DistrictId } from '../stations/districts.ts';

/** WGS84, degrees. */
export interface Position {
  lat: number;
  lon: number;
}

export interface Municipality {
  number: string;
  name: string;
  /** Sámi and Kven names, former names and nicknames people still write. */
  otherNames: readonly string[];
  county: string;
  /** Undefined for Svalbard and Jan Mayen, which belong to no police district. */
  district: DistrictId | undefined;
  /** Its biggest town, not its middle, which is often a mountain. */
  at: Position;
}

export interface PostcodeArea {
  postcode: string;
  town: string;
  municipality: Municipality;
  at: Position;
}

/** A municipality, or a town or village that the post has a name for. */
export interface Place {
  kind: 'municipality' | 'town';
  name: string;
  municipality: Municipality;
  at: Position;
  /** How many postcodes it has: the measure we have of its size. */
  postcodes: number;
}

/** `nearly`: spelled with a typing error, so the person is to be asked whether this is what they meant. */
export type PlaceFinding =
  | { kind: 'postcode'; area: PostcodeArea }
  | { kind: 'unknown-postcode'; postcode: string }
  | { kind: 'one'; place: Place; nearly: boolean }
  | { kind: 'several'; places: readonly Place[]; nearly: boolean }
  | { kind: 'none' };
