import type { Topic } from '../blanks.ts';

/** What is said for a caseworker beside their own words: their files and corrections to an applicant, and an empty search. */
export const deskSaid = {
  file: '[fil: {name}]',
  correction: 'Rettelse fra {name} til meldingen kl. {time}:\n{text}',
  nothingFound: 'Ingen treff. Søk etter referanse, saksnummer, navn og fødselsdato sammen, eller et sted.',
} as const satisfies Topic;
