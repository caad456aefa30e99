import { translationOf } from '../../blanks.ts';
import { portalTrouble as nb } from '../../nb/sms/portal-trouble.ts';

export const portalTrouble = translationOf(nb)({
  newPassword:
    'First try to choose a new password on the log-in page. Your account cannot be changed from here. Do not write passwords here.',
  appointmentStands:
    'If you have booked an appointment, it still stands. Search your e-mail for noreply@udi.no or noreply-spn@udi.no.',
  sameAccount:
    'Book from the account you applied with. If it is gone, call the police on {police} and ask for an appointment.',
});
