import type { Details } from './understanding.ts';

/**
 * The details in one flat object, as the `classify` command prints them: the first date as `date`, the name of the place
 * as `place`. For the trainer's own terminal: it shows the case reference.
 */
export function detailsJson(details: Details): Record<string, unknown> {
  const { dates, place, caseReference, correction, ...others } = details;
  const days = dates.flatMap((date) => (date.kind === 'day' ? [date.day] : []));
  const spans = dates.flatMap((date) => (date.kind === 'span' ? [{ from: date.from, to: date.to }] : []));
  const impossible = dates.flatMap((date) => (date.kind === 'impossible' ? [date.words] : []));
  return {
    ...(days[0] === undefined ? {} : { date: days[0] }),
    ...(days.length > 1 ? { dates: days } : {}),
    ...(spans[0] === undefined ? {} : { dateSpan: spans[0] }),
    ...(impossible[0] === undefined ? {} : { impossibleDate: impossible[0] }),
    ...(place === undefined ? {} : placeJson(place)),
    ...others,
    ...(caseReference === undefined ? {} : { caseReference: caseReference.reveal() }),
    ...(correction ? { correction } : {}),
  };
}

function placeJson(place: NonNullable<Details['place']>): Record<string, unknown> {
  switch (place.kind) {
    case 'municipality':
      return { place: place.name, municipalityNumber: place.number };
    case 'postcode':
      return { place: place.name, postcode: place.postcode };
    case 'station':
      return { place: place.name, station: place.station };
    case 'position':
      return { position: { latitude: place.lat, longitude: place.lon } };
    case 'several':
      return { place: place.name, placeCandidates: place.candidates };
    default:
      return place satisfies never;
  }
}
