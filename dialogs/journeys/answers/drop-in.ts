import { quotes } from '../../../domain/facts/quotes.ts';
import { say, withChoices } from '../../../texts/line.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { plainAnswer } from './plain-answer.ts';

/** Nobody meets the police about a card without an appointment. */
export const dropIn = plainAnswer(() => {
  const answer = { ...say('atThePolice.noDropIn'), quote: quotes.alwaysAnAppointment };
  return [withChoices(answer, [choiceOf('book-appointment'), choiceOf('no-free-times')])];
});
