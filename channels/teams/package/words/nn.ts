import type { AppWords } from './nb.ts';

export const appWords: AppWords = {
  name: 'Assistent for opphaldskort',
  fullName: 'Assistent for opphaldskort, for saksbehandlarar',
  summary: 'Timar, køen og reglane for opphaldskort, utan å forlate Teams.',
  description:
    'Sjå kven som kjem til stasjonen i dag. Finn, flytt og avbestill timar, og skriv notat. Ta over samtalar når nokon ber om ein saksbehandlar. Spør kva reglane seier, og få svaret med kjelda. Alt som blir gjort, blir loggført.',
  commands: [
    { title: 'dag', description: 'Kven som kjem til stasjonen: «dag Oslo i morgon»' },
    { title: 'finn', description: 'Ein time, etter referanse eller saksnummer: «finn K7M-4PX»' },
    { title: 'ny time', description: 'Bestill for ein som står ved skranken' },
    { title: 'reglar', description: 'Kva reglane seier: «mellombels til 30. april, kort mista»' },
    { title: 'kø', description: 'Kven som ventar på ein saksbehandlar' },
    { title: 'på vakt', description: 'Få melding når nokon ber om ein saksbehandlar' },
    { title: 'av vakt', description: 'Ikkje få fleire meldingar om køen' },
    { title: 'tal', description: 'Dagen i tal' },
    { title: 'ikkje forstått', description: 'Det assistenten ikkje forstod denne veka' },
    { title: 'hjelp', description: 'Alt du kan gjere her' },
  ],
  searches: {
    appointments: {
      title: 'Timar',
      description: 'Finn ein time og set han inn som kort',
      words: 'Referanse',
      wordsDescription: 'Referanse eller saksnummer, eller namn og fødselsdato',
    },
    stations: {
      title: 'Stasjonar',
      description: 'Finn ein stasjon og set inn adresse og opningstider',
      words: 'Stad',
      wordsDescription: 'Stasjon, kommune eller postnummer',
    },
  },
};
