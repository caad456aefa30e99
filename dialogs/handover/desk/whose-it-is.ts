import type { Handover, Handovers } from '../../../storage/handovers.ts';
import type { Refusal } from './deed.ts';
import type { Plan } from './take-step.ts';

/** Whether a hand-over is with that caseworker now. */
export function isWith({ state, by }: Handover, person: string): boolean {
  return (state === 'taken' || state === 'called') && by?.id === person;
}

/** The conversation a caseworker is in: what they write, unless it is a command, is said there. */
export async function conversationWith(
  handovers: Pick<Handovers, 'open'>,
  person: string,
): Promise<Handover | undefined> {
  const open = await handovers.open();
  return open.find((handover) => handover.state === 'taken' && handover.by?.id === person);
}

/** Why somebody cannot speak or act in a hand-over they want to act in; undefined for whom it is with. */
export function refusalFor(handover: Handover, person: string): (Plan<Refusal> & { kind: 'refused' }) | undefined {
  if (isWith(handover, person)) return undefined;
  return { kind: 'refused', because: whyNot(handover), handover };
}

function whyNot({ state }: Handover): Refusal {
  switch (state) {
    case 'over':
      return 'over';
    case 'taken':
    case 'called':
      return 'with-another';
    case 'waiting':
    case 'call-back':
      return 'not-taken';
    default:
      return state satisfies never;
  }
}
