import { translationOf } from '../blanks.ts';
import { caseSays as nb } from '../nb/case-says.ts';

export const caseSays = translationOf(nb)({
  differently: 'Your case says something else: {facts}. I go by the case. If the case is wrong, write “{person}”.',
  otherwise: 'I have now seen your case. It does not say what I assumed.',
  notBooked: 'So I will not book an appointment. If something in the case is wrong, ask the police or UDI.',
  notFirstCard: 'You have had a card before, with {day} as its last day. So this is not your first card.',
  firstCard: 'Your case says that you have not had your first card yet. So I answer about that.',
});
