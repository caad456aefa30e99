import type { Day } from '../day.ts';
import { kmBetween } from '../places/distance.ts';
import { foldName, plainName } from '../places/fold-name.ts';
import type { PostcodeArea } from '../places/place.ts';
import type { Places } from '../places/places.ts';
import type { StationRecord } from './record-schema.ts';
import type { Station } from './station.ts';

export interface Provenance {
  source: string;
  checked: Day;
}

/** An address lies nearer than this to the middle of its postcode; the stations of 2022 lie within 15 km. */
const farthestInPostcodeKm = 40;

/** The station of a checked record, with its defaults. */
export function stationFrom(record: StationRecord, places: Places, provenance: Provenance): Station {
  const { name, district, address, postcode, kommunenummer, phone, email, url, mobile, openingHours } = record;
  const area = places.postcode(postcode);
  const inFile = { lat: record.lat ?? Number.NaN, lon: record.lon ?? Number.NaN };
  const trusted = Number.isFinite(inFile.lat + inFile.lon) && !contradicts(record, inFile, area);
  const { lat, lon } = trusted || area === undefined ? inFile : area.at;
  return {
    id: record.id ?? plainName(name).replaceAll(' ', '-'),
    name,
    district,
    address,
    postcode,
    municipalityNumber: (trusted && kommunenummer) || (area?.municipality.number ?? kommunenummer ?? ''),
    lat,
    lon,
    coordinatesFrom: trusted ? 'file' : 'postcode',
    ...(phone && { phone }),
    ...(email && { email }),
    ...(url && { url }),
    mobile,
    openingHours,
    source: record.source ?? provenance.source,
    checked: record.checked ?? provenance.checked,
  };
}

/**
 * Coordinates far from the postcode are wrong when the address names the postcode's own town (Valle, 2022); when it
 * names another, the postcode is what is wrong (Leknes, 2022).
 */
function contradicts({ address }: StationRecord, at: { lat: number; lon: number }, area: PostcodeArea | undefined) {
  if (area === undefined || kmBetween(at, area.at) < farthestInPostcodeKm) return false;
  return foldName(address).split(' ').includes(foldName(area.town));
}
