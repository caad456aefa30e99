import type { BookedTime } from '../../../backend/appointment-backend.ts';
import type { Words } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { stationOf } from '../../stations/ask-where.ts';
import type { DeskServices } from '../errand.ts';

export type Fact = { label: Words; value: Words };

/** Whose appointment it is, when and where: one mistyped sign of a reference is somebody else's. */
export function whoseItIs(desk: Pick<DeskServices, 'stations'>, { appointment, applicant }: BookedTime): Fact[] {
  const { slot } = appointment;
  const name = applicant.name.reveal().trim();
  return [
    { label: say('deskAppointment.name'), value: name === '' ? say('deskDay.nameUnknown') : name },
    { label: say('deskAppointment.when'), value: say('slot.time', { moment: { moment: slot.start } }) },
    { label: say('deskAppointment.where'), value: stationOf(desk, slot.station)?.name ?? slot.station },
  ];
}
