import { translationOf } from '../../blanks.ts';
import { showAppointment as nb } from '../../nb/sms/show-appointment.ts';

export const showAppointment = translationOf(nb)({
  shown: 'Your appointment:\n{place}\n{moment}\nReference: {reference}\nBring your valid passport.',
  none: 'I find no appointment in this case. I can help you find out whether you need one.',
});
