import type { Topic } from '../blanks.ts';

/** What is kept about a person, for how long, and deleting it. */
export const myData = {
  kept: 'Jeg lagrer samtalen: det du skriver, det jeg svarer, og det jeg har forstått om situasjonen din. Den blir slettet når det har gått {days} dager uten nye meldinger.',
  removed:
    'Fødselsnummer, saksnummer og posisjoner blir fjernet før samtalen lagres. En posisjon beholder jeg bare til søket er ferdig, og bare avrundet.',
  birthDate: 'Skriver du fødselsdatoen din for å bestille time, står den i samtalen til den blir slettet.',
  appointments: 'Timer du har bestilt, står i timeboken. De blir ikke avbestilt når samtalen blir slettet.',
  askDelete: 'Vil du at jeg sletter hele samtalen nå? Det kan ikke gjøres om.',
  whyDelete: 'Jeg spør en gang til fordi en slettet samtale ikke kan hentes tilbake.',
  deleted: 'Nå er samtalen og alt jeg visste om deg slettet. Vi kan begynne på nytt når du vil.',
  notDeleted: 'Greit, jeg sletter ingenting nå.',
} as const satisfies Topic;
