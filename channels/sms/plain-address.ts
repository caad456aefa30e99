const longest = 100;

/** A map is no page where the rest of an answer stands. */
const maps = 'openstreetmap.org';

/** Parts of addresses that would tell which permit somebody has. */
const tellingWords =
  /work|arbeid|stud|famil|protection|asyl|ukrain|kollektiv|collective|permanent|brexit|visum|visa|travel-document/i;

/** The address as a person would write it. */
export function plainAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** Whether an address can stand in a text message: not if it is long, tells about its reader, or is a map. */
export function canBeTexted(address: string): boolean {
  const plain = plainAddress(address);
  return plain.length <= longest && !plain.startsWith(maps) && !tellingWords.test(plain);
}
