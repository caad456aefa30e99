import * as z from 'zod/mini';
import type { Language } from '../../texts/widget/words.ts';
import { fetchJson, posted } from './fetch-json.ts';

z.config({ jitless: true });

const applicantsSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    situation: z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
  }),
);
const signedInSchema = z.object({ portalToken: z.string() });

/** A made-up person of the demonstration; `situation` is one sentence in each language. */
export interface Applicant {
  id: string;
  name: string;
  situation: Readonly<Record<Language, string>>;
}

/** Undefined when the list cannot be had. */
export async function fetchApplicants(): Promise<readonly Applicant[] | undefined> {
  return applicantsSchema.safeParse(await fetchJson('/demo/applicants')).data;
}

/** What the portal signs for that person; undefined when it would not. */
export async function signIn(id: string): Promise<string | undefined> {
  const answer = await fetchJson('/demo/sign-in', posted({ id }));
  return signedInSchema.safeParse(answer).data?.portalToken;
}
