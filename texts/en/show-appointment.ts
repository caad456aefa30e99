import { translationOf } from '../blanks.ts';
import { showAppointment as nb } from '../nb/show-appointment.ts';

export const showAppointment = translationOf(nb)({
  shown: 'This is your appointment.\n{place}\n{moment}\nReference: {reference}\nBring your valid passport.',
  none: 'I find no appointment in this case. I can help you find out whether you need one.',
  gone: 'I cannot find the appointment any more, so I have changed nothing.',
  tooLate: 'The appointment has already begun, so I cannot change it.\n{place}\n{moment}\nCall the police on {phone}.',
});
