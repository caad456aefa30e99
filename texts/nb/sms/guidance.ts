import { shorterThan } from '../../blanks.ts';
import { guidance as long } from '../guidance.ts';

export const guidance = shorterThan(long)({
  later: 'Greit. Skriv «{book}» når du vil ha en time.',
  orderedThen: 'Når kortet er bestilt, finner vi en time.',
  needThisFirst: 'Jeg hjelper deg gjerne. Men dette må jeg vite først:',
  renewedNotOrdered:
    'En slik tillatelse skal fornyes når den går ut. Da skal du ikke bestille kort. Dette må jeg vite først:',
  notOrdered: 'Etter det du har fortalt, skal du ikke bestille kort nå. Dette må jeg vite først:',
  kindlyNot: 'Jeg skjønner at du vil ha en time. Men den hjelper deg ikke nå.',
  kindlyNotRenew: 'Jeg skjønner at du vil ha en time. Men kortet varer ikke lenger enn tillatelsen, og den må fornyes.',
});
