import { type Choice, type Line, say } from '../../texts/line.ts';
import type { Run } from '../engine/run.ts';
import { type Whose, whoseCard, whoseSchema } from '../questions/whose-card.ts';
import type { Offered } from './heard.ts';
import { readKept } from './heard-details.ts';

const offeredPerson = 'person:';
const givesAdvice = new Set(['guidance', 'bookAppointment']);

/** Whose card an errand is about, once that is settled. */
export function personOf({ answers }: Run): Whose | undefined {
  const { id } = whoseCard();
  const settled = whoseSchema.safeParse(answers.find(({ question }) => question === id)?.value);
  return settled.success ? settled.data : undefined;
}

/** A button that leads to the card of that person. */
export function choiceOfPerson(whose: Whose): Choice {
  return { value: `${offeredPerson}${whose}`, label: say('advice.cardOf', { whose }) };
}

/** The person an offered choice leads to. */
export function personOffered(value: string | undefined): Whose | undefined {
  return whoseSchema.options.find((whose) => value === `${offeredPerson}${whose}`);
}

/** Of what stands on the screen, the person who was mentioned and has not had their turn. */
export function personAmong(offered: readonly Offered[]): Whose | undefined {
  return offered.map(({ value }) => personOffered(value)).find((whose) => whose !== undefined);
}

/** The last lines of an errand, with the card of the other person who was mentioned as the first way on. */
export function withOtherPerson(lines: readonly Line[], run: Run): readonly Line[] {
  const { alsoAbout } = readKept(run.said);
  if (alsoAbout === undefined || alsoAbout === personOf(run) || !givesAdvice.has(run.journey)) return lines;
  const before = lines.slice(0, -1);
  const last = lines.slice(-1);
  const said = say('advice.alsoLater', { whose: alsoAbout });
  const choices = [choiceOfPerson(alsoAbout), ...last.flatMap((line) => line.choices ?? [])];
  return [...before, said, ...last.map((line) => ({ ...line, choices }))];
}
