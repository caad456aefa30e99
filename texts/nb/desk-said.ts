import type { Topic } from '../blanks.ts';

/** What is said for a caseworker beside their own words: their files and corrections to an applicant, and an empty search. */
export const deskSaid = {
  file: '[fil: {name}]',
  correction: 'Rettelse fra {name} til meldingen kl. {time}:\n{text}',
  nothingFound: 'Ingen treff. {how}',
  searchAppointments: 'Søk etter en referanse, et saksnummer, eller hele navnet og fødselsdatoen sammen.',
  searchStations: 'Søk etter navnet på stasjonen, et sted eller et postnummer.',
} as const satisfies Topic;
