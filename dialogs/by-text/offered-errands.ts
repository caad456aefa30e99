import { type Choice, type Line, say } from '../../texts/line.ts';

/** Errands that are only ever offered, never named by an intent. */
const names = ['coming', 'undoCancel', 'callBack', 'stopWaiting'] as const;

export type OfferedErrand = (typeof names)[number];

const offeredErrand = 'errand:';

const labels: Readonly<Record<OfferedErrand, Line>> = {
  coming: say('byText.coming'),
  undoCancel: say('byText.undo'),
  callBack: say('handover.callMeInstead'),
  stopWaiting: say('handover.stopWaiting'),
};

/** A choice that leads to that errand. */
export function choiceOfErrand(name: OfferedErrand): Choice {
  return { value: `${offeredErrand}${name}`, label: labels[name] };
}

/** The errand an offered choice leads to. */
export function errandOffered(value: string | undefined): OfferedErrand | undefined {
  return names.find((name) => value === `${offeredErrand}${name}`);
}
