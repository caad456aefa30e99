import type { PlaceFinding } from '../../domain/places/place.ts';

/** `Moss`, `Moss?` when it was misspelled, `Våler 3114 or Våler 3419`, `0150`, `no 9999`, or nothing. */
export function shown(finding: PlaceFinding): string {
  switch (finding.kind) {
    case 'postcode':
      return finding.area.postcode;
    case 'unknown-postcode':
      return `no ${finding.postcode}`;
    case 'one':
      return finding.place.name + (finding.nearly ? '?' : '');
    case 'several':
      return finding.places.map(({ name, municipality }) => `${name} ${municipality.number}`).join(' or ');
    case 'none':
      return '';
    default:
      return finding satisfies never;
  }
}
