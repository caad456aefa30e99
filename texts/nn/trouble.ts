import { translationOf } from '../blanks.ts';
import { trouble as nb } from '../nb/trouble.ts';

export const trouble = translationOf(nb)({
  backendUnavailable:
    'Timebestillinga svarer ikkje akkurat no. Svara dine er tekne vare på, og ingenting er bestilt eller endra. Skriv «prøv igjen» om litt, så held vi fram der vi var.',
  tryAgain: 'Prøv igjen',
  apology:
    'Orsak, noko gjekk gale hos meg. Svara dine er tekne vare på. Prøv ein gong til, eller skriv «start på nytt». Oppgje {reference} om du kontaktar oss om feilen.',
  empty: 'Meldinga var tom. Skriv kva det gjeld, så hjelper eg deg.',
  cut: 'Meldinga var lang, så eg las berre byrjinga. Skriv gjerne det viktigaste kort.',
  noAttachments: 'Eg kan ikkje ta imot filer eller bilete. Skriv det viktigaste med ord.',
  noPosition: 'Eg kunne ikkje lese posisjonen. Skriv postnummer eller stad i staden.',
  nationalNumber:
    'Du skreiv noko som liknar eit fødselsnummer eller kortnummer. Eg har fjerna det og treng det ikkje. Ikkje skriv det her.',
});
