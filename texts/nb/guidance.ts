import type { Topic } from '../blanks.ts';

/** After the advice: what next, and why not an appointment. */
export const guidance = {
  askFindTime: 'Skal vi finne en time hos politiet nå?',
  whyFindTime: 'Du trenger time for å møte hos politiet. Vi kan finne den her, eller du kan vente.',
  later: 'Greit. Velg «{book}» når du vil ha en time.',
  orderedThen: 'Når du har bestilt kortet, velger du «{book}», så finner vi en time.',
  needThisFirst: 'Jeg hjelper deg gjerne med kortet. Men dette må jeg vite først, for det avgjør hva du skal gjøre.',
  renewedNotOrdered:
    'Jeg skjønner at du vil ha dette ordnet. Men en midlertidig tillatelse som går ut, skal fornyes. Da skal du ikke bestille kort. Dette må jeg vite for å si hvordan du går fram:',
  notOrdered:
    'Jeg skjønner at du vil ha dette ordnet. Men etter det du har fortalt, skal du ikke bestille kort nå. Dette må jeg vite for å si hva du skal gjøre:',
  whatElse: 'Her kan du gå videre:',
  kindlyNot: 'Jeg skjønner at du helst vil ha en time. Men en time for kort hjelper deg ikke nå.',
  kindlyNotRenew:
    'Jeg skjønner at du helst vil ha en time. Men et nytt kort varer ikke lenger enn tillatelsen, og den må fornyes.',
} as const satisfies Topic;
