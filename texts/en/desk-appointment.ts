import { translationOf } from '../blanks.ts';
import { deskAppointment as original } from '../nb/desk-appointment.ts';

export const deskAppointment = translationOf(original)({
  title: 'The appointment',
});
