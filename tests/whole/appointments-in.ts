import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ServerPlace } from '../server/running-server.ts';

/** Whose appointments the server's own book holds: read from its file, whatever the conversation said. */
export function appointmentsIn({ folder }: ServerPlace): string[] {
  const database = new DatabaseSync(join(folder, 'appointments.db'), { readOnly: true });
  const rows = database.prepare("SELECT applicant FROM appointment WHERE status = 'booked' ORDER BY applicant").all();
  database.close();
  return rows.map(({ applicant }) => String(applicant));
}

/** The same with the code and the time of each. */
export function bookedTimesIn({ folder }: ServerPlace): { applicant: string; reference: string; start: string }[] {
  const database = new DatabaseSync(join(folder, 'appointments.db'), { readOnly: true });
  const rows = database
    .prepare(
      "SELECT appointment.applicant, reference, start FROM appointment JOIN claim ON claim.id = claim WHERE status = 'booked'",
    )
    .all();
  database.close();
  return rows.map(({ applicant, reference, start }) => {
    return { applicant: String(applicant), reference: String(reference), start: String(start) };
  });
}
