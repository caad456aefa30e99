import { translationOf } from '../../blanks.ts';
import { trouble as nb } from '../../nb/sms/trouble.ts';

export const trouble = translationOf(nb)({
  backendUnavailable:
    'The booking system does not answer now. Nothing has been booked or changed. Write “try again” in a little while.',
  apology:
    'Sorry, something went wrong on my side. Try again, or write “start over”. The fault has the number {reference}.',
  nationalNumber:
    'That looked like a national identity or card number. I have removed it and do not need it. Do not write it here.',
});
