import { translationOf } from '../../blanks.ts';
import { showAppointment as nb } from '../../nb/sms/show-appointment.ts';

export const showAppointment = translationOf(nb)({
  shown: 'Timen din:\n{place}\n{moment}\nReferanse: {reference}\nTa med gyldig pass.',
  none: 'Eg finn ingen time i saka. Eg kan hjelpe deg å finne ut om du treng ein.',
});
