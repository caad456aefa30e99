import type { Topic } from '../blanks.ts';

/** Which papers to bring to the police. */
export const whatToBring = {
  passportAlways: 'Ta alltid med gyldig pass. Resten avhenger av om det er ditt første kort eller et nytt kort.',
  firstCard: 'Første kort: Ta med gyldig pass og dokumentene på listen du fikk på e-post da du bestilte time.',
  newCard:
    'Nytt kort, når du har bestilt det på udi.no:\n– signert følgebrev\n– gyldig pass\n– det gamle passet, hvis du har hatt et annet pass de siste fire årene\n– det gamle oppholdskortet, hvis du har det\n– dokumentasjon på nytt navn, hvis du har byttet navn',
  handInOldCard: 'Lever inn det gamle kortet hos politiet. Gjør du ikke det, må du betale gebyr.',
  reportLossFirst: 'Er kortet mistet eller stjålet, må du melde fra til politiet før du kan få et nytt.',
  child:
    'Er du under 18 år, må en forelder eller verge bli med. For barn under tre år bør dere ta med et passbilde i farger.',
  ownList: 'Din egen liste står i Søknadsportalen når du har logget inn.',
} as const satisfies Topic;
