import { quotes } from '../../../domain/facts/quotes.ts';
import { say, withChoices } from '../../../texts/line.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { plainAnswer } from './plain-answer.ts';

/** What is done at the desk: photo, fingerprints, signature; the card comes by post. */
export const atThePolice = plainAnswer(() => {
  return [
    { ...say('atThePolice.whatHappens'), quote: quotes.atThePolice },
    { ...say('atThePolice.appointment'), quote: quotes.alwaysAnAppointment },
    withChoices(say('atThePolice.children'), [choiceOf('what-to-bring'), choiceOf('card-delivery')]),
  ];
});
