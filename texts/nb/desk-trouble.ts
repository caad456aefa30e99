import type { Topic } from '../blanks.ts';

/** Why something was not done at the desk, and what to do instead. */
export const deskTrouble = {
  roleMayNot: 'Det har du ikke tilgang til med rollen din. Ingenting er gjort. Forsøket er loggført.',
  notYourStation: 'Det gjelder en stasjon du ikke arbeider for. Ingenting er gjort. Forsøket er loggført.',
  unknownVerb: 'Denne knappen virker ikke lenger. Skriv «hjelp» for å se hva du kan gjøre.',
  unreadable: 'Noe mangler eller er feil i det du fylte ut. Ingenting er gjort. Se over feltene og prøv igjen.',
  bookDown:
    'Timebestillingen svarer ikke. Vi vet ikke om noe er endret. Åpne timen på nytt om litt, se hvordan den står, og prøv igjen.',
  tooSlow: 'Timebestillingen brukte for lang tid. Prøv igjen.',
  tooLong: 'Meldingen er for lang og ble ikke sendt. Del den i flere, med høyst {most} tegn i hver.',
} as const satisfies Topic;
