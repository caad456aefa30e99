import { shorterThan } from '../../blanks.ts';
import { myData as long } from '../my-data.ts';

export const myData = shorterThan(long)({
  kept: 'Jeg lagrer samtalen og det jeg har forstått om situasjonen din. Det blir slettet etter {days} dager uten nye meldinger.',
  removed: 'Fødselsnummer, saksnummer og posisjoner blir fjernet før samtalen lagres.',
  appointments: 'Timer du har bestilt, blir ikke avbestilt når samtalen blir slettet.',
  birthDate: 'Fødselsdato og saksnummer spør jeg ikke om på SMS.',
});
