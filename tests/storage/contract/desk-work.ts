import { asked } from '../../../domain/handover/steps.ts';
import { Masked } from '../../../domain/masked.ts';
import type { Instant } from '../../../domain/moment.ts';
import type { AuditEntry, DeedBegun } from '../../../storage/audit.ts';
import type { ClaimedLetter, Desk, Letter } from '../../../storage/desk.ts';
import type { Handover, HandoverStep, Handovers, NewEntry } from '../../../storage/handovers.ts';

export const at = (time: number) => time as Instant;

type Request = Parameters<Handovers['ask']>[0];

export const kari = { id: 'kari-id', name: 'Kari' };
export const ola = { id: 'ola-id', name: 'Ola' };

export function chat(id: string, more: Partial<Parameters<Desk['remember']>[0]> = {}) {
  const reference = { serviceUrl: 'https://smba.example/', conversation: { id } };
  return { id, tenant: 'tenant', person: `${id}-id`, language: 'nb' as const, reference, ...more };
}

export function letter(key: string, more: Partial<Letter> = {}): Letter {
  return { key, chat: 'kari', content: { kind: 'words', of: key }, ...more };
}

export function said(key: string, more: Partial<NewEntry> = {}): NewEntry {
  return { key, by: 'applicant', kind: 'said', text: `text of ${key}`, ...more };
}

/** Asks for a person in a conversation. */
export function request(conversation: string, more: Partial<Request> = {}): Request {
  return {
    conversation,
    channel: 'directline',
    language: 'nn',
    brief: { situation: { permit: 'temporary' } },
    phone: new Masked('+4790000001'),
    key: `asked in ${conversation}`,
    status: asked(at(1_000)),
    entries: [said('first')],
    letters: () => [],
    ...more,
  };
}

/** Kari takes it. */
export function taking({ id, revision }: Handover, more: Partial<HandoverStep> = {}): HandoverStep {
  const to = { state: 'taken' as const, by: kari, taken: at(3_000), applicantWrote: at(1_000), look: at(9_000) };
  const entry = said(`taken ${revision}`, { by: 'caseworker', kind: 'event', text: 'taken', author: kari.name });
  return { id, revision, to, entries: [entry], letters: [], ...more };
}

export function ending(handover: Handover): HandoverStep {
  const to = { state: 'over' as const, applicantWrote: at(1_000), end: 'closed-by-caseworker' as const };
  return taking(handover, { to, entries: [said(`over ${handover.revision}`, { by: 'caseworker', kind: 'event' })] });
}

export async function claimLetters(desk: Desk, until = 60_000, most = 10): Promise<readonly ClaimedLetter[]> {
  return (await desk.claim({ until: at(until), most })).claimed;
}

/** Sends the one letter that can be sent. */
export async function sendNext(desk: Desk, activity?: string): Promise<ClaimedLetter> {
  const claimed = await claimOneLetter(desk);
  await desk.settle(claimed, { kind: 'sent', activity });
  return claimed;
}

export async function claimOneLetter(desk: Desk, until = 60_000): Promise<ClaimedLetter> {
  const [first, ...more] = await claimLetters(desk, until);
  if (first === undefined || more.length > 0) throw new Error('Not exactly one letter could be claimed');
  return first;
}

export const keysOf = (those: readonly { key: string }[]) => those.map(({ key }) => key);

/** A deed that is about to be done. */
export function deed(request: string, more: Partial<DeedBegun> = {}): DeedBegun {
  const { end: _end, ...entry } = record('appointment ABC234', { action: 'move-appointment' });
  return { ...entry, request, ...more };
}

export function record(subject: string, more: Partial<AuditEntry> = {}): AuditEntry {
  return {
    who: kari.id,
    tenant: 'tenant',
    role: 'caseworker',
    action: 'see-appointment',
    end: 'done',
    subject,
    why: 'walk-in',
    ...more,
  };
}
