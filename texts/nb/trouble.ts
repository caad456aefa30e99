import type { Topic } from '../blanks.ts';

/** When something of ours does not work: what is kept, and what to do. */
export const trouble = {
  backendUnavailable:
    'Timebestillingen svarer ikke akkurat nå. Svarene dine er tatt vare på, og ingenting er bestilt eller endret. Skriv «prøv igjen» om litt, så fortsetter vi der vi var.',
  tryAgain: 'Prøv igjen',
  apology:
    'Beklager, noe gikk galt hos meg. Svarene dine er tatt vare på. Prøv en gang til, eller skriv «start på nytt». Oppgi {reference} hvis du kontakter oss om feilen.',
  empty: 'Meldingen var tom. Skriv hva det gjelder, så hjelper jeg deg.',
  cut: 'Meldingen var lang, så jeg leste bare begynnelsen. Skriv gjerne det viktigste kort.',
  noAttachments: 'Jeg kan ikke ta imot filer eller bilder. Skriv det viktigste med ord.',
  noPosition: 'Jeg kunne ikke lese posisjonen. Skriv postnummer eller sted i stedet.',
  nationalNumber:
    'Du skrev noe som ligner et fødselsnummer eller kortnummer. Jeg har fjernet det og trenger det ikke. Ikke skriv det her.',
} as const satisfies Topic;
