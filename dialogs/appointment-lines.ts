import type { Appointment } from '../backend/appointment-backend.ts';
import { deliveryDays } from '../domain/delivery.ts';
import { dayOfMoment } from '../domain/moment.ts';
import { mapLink } from '../domain/stations/map-link.ts';
import type { Station } from '../domain/stations/station.ts';
import type { WorkingDays } from '../domain/working-days.ts';
import { type Line, say } from '../texts/line.ts';

/** The confirmation: reference, calendar file, what to bring, and the day to plan by. */
export function bookedLines(appointment: Appointment, station: Station, workingDays: WorkingDays): readonly Line[] {
  const { reference, slot } = appointment;
  const { ownersDay, planBy } = deliveryDays(dayOfMoment(slot.start), workingDays);
  return [
    {
      ...say('bookAppointment.booked', {
        station: station.name,
        address: station.address,
        moment: { moment: slot.start },
        reference,
      }),
      links: [{ label: say('station.map'), address: mapLink(station) }],
    },
    say('bookAppointment.whatNow', { ownersDay: { day: ownersDay }, planBy: { day: planBy } }),
  ];
}

/** There is an appointment already; one case has one at a time. */
export function hasOneLine({ slot, reference }: Appointment, station: Station): Line {
  return say('bookAppointment.hasOne', { station: station.name, moment: { moment: slot.start }, reference });
}
