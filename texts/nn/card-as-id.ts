import { translationOf } from '../blanks.ts';
import { cardAsId as nb } from '../nb/card-as-id.ts';

export const cardAsId = translationOf(nb)({
  never: 'Opphaldskortet er aldri legitimasjon. Det viser at du har opphaldsløyve, men det beviser ikkje kven du er.',
  instead:
    'Bruk gyldig pass når du skal vise kven du er. På reise må du ha med både pass og kort. Har du ikkje pass, spør kva anna dei godtek som legitimasjon.',
  taxControl:
    'Skatteetaten har ein eigen regel, og han gjeld berre deira eigen ID-kontroll. Der kan nokre grupper vise opphaldskortet: asylsøkjarar, flyktningar, familien til flyktningar og personar med opphald av sterke menneskelege omsyn. Det same gjeld den som har opphaldsløyve, men ikkje kan få pass frå heimlandet. Kortet blir ikkje legitimasjon andre stader av den grunn.',
});
