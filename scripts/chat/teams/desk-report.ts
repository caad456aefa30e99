import type { Storage } from '../../../storage/storage.ts';

/** What the caseworkers' side has on record, for a turn's report. */
export interface DeskReport {
  /** Everything that was seen, done and refused since the conversation began; what was begun, only where it has no end. */
  onRecord: readonly { role: string; action: string; end: string; subject: string; why: string }[];
  /** How the applicant's last hand-over stands, or null. */
  handover: { state: string; by: string | null; end: string | null } | null;
}

const mostRecords = 1000;

/** Tells what is on record; hand-overs, whose ids nobody can guess, by their order instead. */
export function deskReporter({ audit, handovers }: Pick<Storage, 'audit' | 'handovers'>, conversation: string) {
  const seen: string[] = [];

  function withoutId(subject: string): string {
    const [what, id = ''] = subject.split(' ');
    if (what !== 'handover') return subject;
    if (!seen.includes(id)) seen.push(id);
    return `handover ${seen.indexOf(id) + 1}`;
  }

  return async (): Promise<DeskReport> => {
    const open = await handovers.openIn(conversation);
    if (open !== undefined && !seen.includes(open.id)) seen.push(open.id);
    const records = await audit.records(0, mostRecords);
    const ended = new Set(records.map(({ ends }) => ends));
    const onRecord = records
      .filter(({ number }) => !ended.has(number))
      .map(({ role, action, end, subject, why }) => {
        return { role, action, end, subject: withoutId(subject), why: withoutId(why) };
      });
    const last = await handovers.byId(seen.at(-1) ?? '');
    const handover = last && { state: last.state, by: last.by?.name ?? null, end: last.end ?? null };
    return { onRecord, handover: handover ?? null };
  };
}
