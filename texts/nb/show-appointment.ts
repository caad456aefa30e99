import type { Topic } from '../blanks.ts';

/** Showing the appointment, and when there is none to show or change. */
export const showAppointment = {
  shown: 'Dette er timen din.\n{place}\n{moment}\nReferanse: {reference}\nTa med gyldig pass.',
  none: 'Jeg finner ingen bestilt time i saken. Jeg kan hjelpe deg med å finne ut om du trenger en.',
  gone: 'Jeg finner ikke timen lenger, så jeg har ikke endret noe.',
  tooLate: 'Timen har allerede begynt, så jeg kan ikke endre den.\n{place}\n{moment}\nRing politiet på {phone}.',
} as const satisfies Topic;
