import type { Station } from './station.ts';

const zoom = 17;
const decimals = 5;

/** A map with a pin at the station (OpenStreetMap). */
export function mapLink({ lat, lon }: Pick<Station, 'lat' | 'lon'>): string {
  const [north, east] = [lat.toFixed(decimals), lon.toFixed(decimals)];
  const link = new URL('https://www.openstreetmap.org/');
  link.searchParams.set('mlat', north);
  link.searchParams.set('mlon', east);
  link.hash = `map=${zoom}/${north}/${east}`;
  return link.href;
}
