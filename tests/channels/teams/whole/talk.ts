import { deskHandover } from '../../../../texts/nb/desk-handover.ts';
import { handover } from '../../../../texts/nb/handover.ts';
import type { SignedHouse } from './signed-house.ts';

export const applicantSays = (text: string) => deskHandover.applicantSays.replace('{text}', text);

let people = 0;

/** Somebody in the chat asks for a person; who they are and what they asked for. */
export async function asks({ applicants, storage }: SignedHouse) {
  people += 1;
  const applicant = `web-${people}`;
  await applicants.say(applicant, 'Jeg vil snakke med et menneske');
  await applicants.say(applicant, handover.wait);
  const open = await storage.handovers.openIn(applicant);
  if (open === undefined) throw new Error('Nobody was asked for');
  return { applicant, id: open.id };
}

/** What somebody was told, as it is kept. */
export async function toldBy({ storage }: SignedHouse, applicant: string): Promise<string[]> {
  const history = await storage.history(applicant, 0, 1000);
  return history.flatMap(({ activity: { from, text } }) =>
    typeof from === 'object' && from !== null && 'role' in from && from.role === 'bot' ? [String(text)] : [],
  );
}

/** Resolves when somebody was told something that has these words. */
export function told(house: SignedHouse, applicant: string, text: string): Promise<void> {
  return house.until(async () => (await toldBy(house, applicant)).some((each) => each.includes(text)));
}

/** The messages in words that stand in a chat. */
export function wordsIn(house: SignedHouse, who: 'kari' | 'ola'): string[] {
  return house.inChat(who).flatMap(({ text }) => (text === undefined ? [] : [text]));
}
