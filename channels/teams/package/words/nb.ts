/** What Teams shows of the app, and the commands it offers in the chat with it: each title is what is then sent. */
export const appWords = {
  name: 'Assistent for oppholdskort',
  fullName: 'Assistent for oppholdskort, for saksbehandlere',
  summary: 'Timer, køen og reglene for oppholdskort, uten å forlate Teams.',
  description:
    'Se hvem som kommer til stasjonen i dag. Finn, flytt og avbestill timer, og skriv notater. Ta over samtaler når noen ber om en saksbehandler. Spør hva reglene sier, og få svaret med kilden. Alt som gjøres, blir loggført.',
  commands: [
    { title: 'dag', description: 'Hvem som kommer til stasjonen: «dag Oslo i morgen»' },
    { title: 'finn', description: 'En time, etter referanse eller saksnummer: «finn K7M-4PX»' },
    { title: 'ny time', description: 'Bestill for en som står ved skranken' },
    { title: 'regler', description: 'Hva reglene sier: «midlertidig til 30. april, kort mistet»' },
    { title: 'kø', description: 'Hvem som venter på en saksbehandler' },
    { title: 'på vakt', description: 'Få beskjed når noen ber om en saksbehandler' },
    { title: 'av vakt', description: 'Ikke få flere beskjeder om køen' },
    { title: 'tall', description: 'Dagen i tall' },
    { title: 'ikke forstått', description: 'Det assistenten ikke forsto denne uken' },
    { title: 'hjelp', description: 'Alt du kan gjøre her' },
  ],
  searches: {
    appointments: {
      title: 'Timer',
      description: 'Finn en time og sett den inn som kort',
      words: 'Referanse',
      wordsDescription: 'Referanse eller saksnummer, eller navn og fødselsdato',
    },
    stations: {
      title: 'Stasjoner',
      description: 'Finn en stasjon og sett inn adresse og åpningstider',
      words: 'Sted',
      wordsDescription: 'Stasjon, kommune eller postnummer',
    },
  },
} as const;

type Same<Original> = Original extends string ? string : { readonly [Key in keyof Original]: Same<Original[Key]> };

/** As many commands, in the same order. */
export type AppWords = Same<typeof appWords>;
