import { shorterThan } from '../../blanks.ts';
import { showAppointment as long } from '../show-appointment.ts';

export const showAppointment = shorterThan(long)({
  shown: 'Timen din:\n{place}\n{moment}\nReferanse: {reference}\nTa med gyldig pass.',
  none: 'Jeg finner ingen time i saken. Jeg kan hjelpe deg å finne ut om du trenger en.',
});
