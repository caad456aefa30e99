export { bookAppointment } from './book-appointment.ts';
export { date } from './date.ts';
export { identify } from './identify.ts';
export { intents } from './intents.ts';
export { slot } from './slot.ts';
export { station } from './station.ts';
export { talk } from './talk.ts';
export { trouble } from './trouble.ts';
