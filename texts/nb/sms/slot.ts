import { shorterThan } from '../../blanks.ts';
import { slot as long } from '../slot.ts';

export const slot = shorterThan(long)({
  ask: 'Ledige timer ved {station}. Hvilken passer?',
  askAgain: 'Flere ledige timer ved {station}. Hvilken passer?',
  askWished: 'Disse timene ved {station} passer til det du skrev. Hvilken vil du ha?',
  askNearWished: 'Ingen time ved {station} passer helt. Her er de nærmeste. Hvilken vil du ha?',
  askElsewhere: 'Første ledige timer ved andre stasjoner i nærheten. Andre kan ta dem før deg. Hvilken passer?',
  earlierElsewhere: 'Andre stasjoner i nærheten har ledig tidligere. Andre kan ta dem før deg.',
  noneAnywhere:
    'Jeg finner heller ingen timer i nærheten. Se etter igjen en annen dag, eller ring politiet på {police}.',
  wishNoted: 'Jeg ser etter timer som passer. Først trenger jeg svar på dette:',
});
