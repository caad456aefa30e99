import { translationOf } from '../blanks.ts';
import { myData as nb } from '../nb/my-data.ts';

export const myData = translationOf(nb)({
  kept: 'Eg lagrar samtalen: det du skriv, det eg svarer, og det eg har forstått om situasjonen din. Han blir sletta når det har gått {days} dagar utan nye meldingar.',
  removed:
    'Fødselsnummer, saksnummer og posisjonar blir fjerna før samtalen blir lagra. Ein posisjon tek eg vare på berre til søket er ferdig, og berre avrunda.',
  birthDate: 'Skriv du fødselsdatoen din for å bestille time, står han i samtalen til samtalen blir sletta.',
  appointments: 'Timar du har bestilt, står i timeboka. Dei blir ikkje avbestilte når samtalen blir sletta.',
  askDelete: 'Vil du at eg slettar heile samtalen no? Det kan ikkje gjerast om.',
  whyDelete: 'Eg spør ein gong til fordi ein sletta samtale ikkje kan hentast tilbake.',
  deleted: 'No er samtalen og alt eg visste om deg sletta. Vi kan byrje på nytt når du vil.',
  notDeleted: 'Greitt, eg slettar ingenting no.',
});
