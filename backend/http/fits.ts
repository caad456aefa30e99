import type { AppointmentBackend, Cancelled, Confirmed, Held, Moved, Slot, SlotQuery } from '../appointment-backend.ts';

type Request<Method extends keyof AppointmentBackend> = Parameters<AppointmentBackend[Method]>[0];

/** Whether a reply is about what was asked. One that is not is as good as none, however well it is formed. */
export const fits = {
  freeSlots: ({ stations, from, until, limit }: SlotQuery, slots: readonly Slot[]) =>
    slots.length <= limit &&
    slots.every(({ station, start }) => stations.includes(station) && start >= from && start.slice(0, 10) <= until) &&
    slots.every(({ start }, index) => start >= (slots[index - 1]?.start ?? start)),
  hold: ({ slot }: Request<'hold'>, reply: Held) => reply.kind !== 'held' || reply.hold.slot.id === slot.id,
  confirm: ({ hold }: Request<'confirm'>, reply: Confirmed) =>
    reply.kind !== 'booked' || (isBooked(reply.appointment) && reply.appointment.slot.id === hold.slot.id),
  move: ({ reference, hold }: Request<'move'>, reply: Moved) =>
    reply.kind !== 'moved' ||
    (isBooked(reply.appointment) &&
      reply.appointment.reference === reference &&
      reply.appointment.slot.id === hold.slot.id),
  cancel: ({ reference }: Request<'cancel'>, reply: Cancelled) =>
    reply.kind !== 'cancelled' ||
    (reply.appointment.status === 'cancelled' && reply.appointment.reference === reference),
};

function isBooked({ status }: { status: 'booked' | 'cancelled' }): boolean {
  return status === 'booked';
}
