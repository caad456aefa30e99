import { translationOf } from '../blanks.ts';
import { trouble as nb } from '../nb/trouble.ts';

export const trouble = translationOf(nb)({
  backendUnavailable:
    'The booking system does not answer right now. Your answers are kept, and nothing has been booked or changed. Write “try again” in a little while, and we continue from where we were.',
  tryAgain: 'Try again',
  apology:
    'Sorry, something went wrong on my side. Your answers are kept. Try again, or write “start over”. Give {reference} if you contact us about the fault.',
  empty: 'The message was empty. Write what it is about, and I will help you.',
  cut: 'The message was long, so I read only the beginning. Please write what matters most in a few words.',
  noAttachments: 'I cannot receive files or pictures. Please write what matters in words.',
  noPosition: 'I could not read the position. Write a postcode or a place instead.',
  nationalNumber:
    'You wrote something that looks like a national identity number or a card number. I have removed it and do not need it. Do not write it here.',
});
