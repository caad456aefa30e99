import type { AppointmentBackend } from '../../backend/appointment-backend.ts';
import { day } from '../../domain/day.ts';
import type { Clock } from '../../domain/moment.ts';
import { type Bench, bookFor } from './bench.ts';
import { bookingContract } from './contract/booking.ts';
import { caseworkerContract } from './contract/caseworkers.ts';
import { changingContract } from './contract/changing.ts';
import { freeSlotsContract } from './contract/free-slots.ts';
import { holdingContract } from './contract/holding.ts';
import { identifyingContract } from './contract/identifying.ts';
import { identifyingByBookingContract } from './contract/identifying-by-booking.ts';
import { requestContract } from './contract/requests.ts';
import { clockAt, monday } from './world.ts';

/** Opens an empty book over the world of `world.ts` that lives by the given clock. */
type OpenBackend = (clock: Clock) => Promise<AppointmentBackend & { close(): Promise<void> }>;

/** What every implementation of the contract keeps. */
export function backendContract(name: string, open: OpenBackend): void {
  describe(name, () => {
    let opened: Awaited<ReturnType<OpenBackend>>;
    const bench: Bench = {
      get backend() {
        return opened;
      },
      clock: clockAt(monday),
      newRequest: requestNumbers(),
      free: (query) =>
        opened.freeSlots({ stations: ['oslo'], from: monday, until: day('2026-12-31'), limit: 100, ...query }),
      book: (applicant, slot) => bookFor(bench, applicant, slot),
    };
    beforeEach(async () => {
      bench.clock.set(monday);
      opened = await open(bench.clock);
    });
    afterEach(() => opened.close());

    freeSlotsContract(bench);
    identifyingContract(bench);
    identifyingByBookingContract(bench);
    holdingContract(bench);
    bookingContract(bench);
    changingContract(bench);
    requestContract(bench);
    caseworkerContract(bench);
  });
}

function requestNumbers(): () => string {
  let number = 0;
  return () => {
    number += 1;
    return `request ${number}`;
  };
}
