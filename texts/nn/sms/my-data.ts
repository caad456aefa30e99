import { translationOf } from '../../blanks.ts';
import { myData as nb } from '../../nb/sms/my-data.ts';

export const myData = translationOf(nb)({
  kept: 'Eg lagrar samtalen og det eg har forstått om situasjonen din. Det blir sletta etter {days} dagar utan nye meldingar.',
  removed: 'Fødselsnummer, saksnummer og posisjonar blir fjerna før samtalen blir lagra.',
  appointments: 'Timar du har bestilt, blir ikkje avbestilte når samtalen blir sletta.',
  birthDate: 'Fødselsdato og saksnummer spør eg ikkje om på SMS.',
});
