import { translationOf } from '../blanks.ts';
import { portalTrouble as nb } from '../nb/portal-trouble.ts';

export const portalTrouble = translationOf(nb)({
  newPassword:
    'First try to choose a new password on the log-in page. Your account cannot be seen or changed from here, so do not write passwords here.',
  appointmentStands:
    'If you have booked an appointment, it still stands. Search your e-mail for noreply@udi.no or noreply-spn@udi.no to find the time.',
  sameAccount:
    'You book the appointment for the card from the account you applied with. If that account is gone, call the police on {police} and ask for an appointment.',
  noButton: 'If the booking button is missing, there are no free times there now. Look again later.',
  technical: 'If the page does not work, UDI’s technical support can help by chat or e-mail. Send screenshots along.',
});
