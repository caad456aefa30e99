import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Applicant } from '../../../backend/appointment-backend.ts';
import { situationSchema } from '../../../domain/situation.ts';
import { nameInLists } from '../appointments/name-in-lists.ts';
import type { Caller, DeskServices } from '../errand.ts';

const validMilliseconds = 30 * 60_000;
const longest = 3000;

const passSchema = z.object({
  /** The book's own id of the case. */
  applicant: z.string(),
  /** As lists show a name, and the last digits of the case reference. */
  name: z.string(),
  ending: z.string(),
  /** What the case says. */
  known: situationSchema,
  /** Whose pass it is, by Entra's id. */
  by: z.string(),
  until: z.number(),
});

/** That this colleague has just shown which case it is. */
export type Pass = z.infer<typeof passSchema>;

export const passData = { pass: z.string().max(longest), signature: z.string().max(100) };

/** A pass as a card carries it. */
export interface ShownPass {
  pass: string;
  signature: string;
}

/** A pass for a case that was recognised: signed, for one colleague, and not for long. */
export function passFor(
  { sign, clock }: Pick<DeskServices, 'sign' | 'clock'>,
  { caseworker }: Pick<Caller, 'caseworker'>,
  { id, name, caseReference, situation }: Applicant,
): { pass: Pass; shown: ShownPass } {
  const inLists = nameInLists(name);
  const pass: Pass = {
    applicant: id,
    name: typeof inLists === 'string' ? inLists : '',
    ending: caseReference.ending(),
    known: situation,
    by: caseworker.id,
    until: clock.now() + validMilliseconds,
  };
  const json = JSON.stringify(pass);
  return { pass, shown: { pass: json, signature: sign(signed(json)) } };
}

/** The case of a pass; undefined where it is forged, somebody else's or over. */
export function readPass(
  { sign, clock }: Pick<DeskServices, 'sign' | 'clock'>,
  { caseworker }: Pick<Caller, 'caseworker'>,
  { pass, signature }: ShownPass,
): Pass | undefined {
  const right = Buffer.from(sign(signed(pass)));
  const shown = Buffer.from(signature);
  if (right.length !== shown.length || !timingSafeEqual(right, shown)) return undefined;
  const read = passSchema.parse(JSON.parse(pass));
  return read.by === caseworker.id && clock.now() < read.until ? read : undefined;
}

/** What else is signed with the same key is no pass. */
function signed(pass: string): string {
  return `walk-in ${pass}`;
}
