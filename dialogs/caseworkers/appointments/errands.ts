import type { AnyErrand } from '../errand.ts';
import { cancelAppointment } from './cancel-appointment.ts';
import { chooseNewTime, chooseStation } from './choose-new-time.ts';
import { findAppointment } from './find-appointment.ts';
import { lookAgain } from './look-again.ts';
import { came, didNotCome } from './mark-attendance.ts';
import { moveToTime } from './move-appointment.ts';
import { showAppointment } from './show-appointment.ts';
import { showDay } from './show-day.ts';
import { takeBack } from './take-back.ts';
import { undo } from './undo.ts';
import { writeNote } from './write-note.ts';

/** The day of a station, and what is done with one appointment. */
export const appointmentErrands: Readonly<Record<string, AnyErrand>> = {
  day: showDay,
  find: findAppointment,
  show: showAppointment,
  move: chooseNewTime,
  'move-elsewhere': chooseStation,
  'move-to': moveToTime,
  cancel: cancelAppointment,
  note: writeNote,
  came,
  'did-not-come': didNotCome,
  undo,
  'undo-last': takeBack,
  'look-again': lookAgain,
};
