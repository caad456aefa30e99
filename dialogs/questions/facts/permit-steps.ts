import type { Permit } from '../../../domain/situation.ts';
import { type Line, say } from '../../../texts/line.ts';
import type { PartChoice } from './choose-part.ts';
import type { FactContext, Narrowing } from './fact-context.ts';

const family: PartChoice = {
  value: 'family',
  label: say('facts.permit-family'),
  part: { permit: 'temporary', basis: 'family' },
};
const protection: PartChoice = {
  value: 'protection',
  label: say('facts.permit-protection'),
  part: { permit: 'temporary', basis: 'protection' },
};
const familyOfEea: PartChoice = {
  value: 'family-of-eea',
  label: say('facts.permit-family-of-eea'),
  part: { familyOfEeaCitizen: 'yes' },
};
const otherBasis: PartChoice = {
  value: 'other-basis',
  label: say('facts.permit-other-basis'),
  part: { permit: 'temporary', basis: 'other' },
};

const usual: readonly PartChoice[] = [
  { value: 'work', label: say('facts.permit-work'), part: { permit: 'temporary', basis: 'work' } },
  { value: 'study', label: say('facts.permit-study'), part: { permit: 'temporary', basis: 'study' } },
  family,
  protection,
  kind('collective-protection'),
  kind('permanent'),
  familyOfEea,
  { value: 'something-else', label: say('facts.permit-something-else'), part: { leadsTo: 'rarer' } },
];

/** The same in so few answers that a text message shows them all, those first that are most easily taken for another. */
const groups: readonly PartChoice[] = [
  kind('permanent'),
  { value: 'work-or-study', label: say('facts.permit-work-or-study'), part: { permit: 'temporary' } },
  { value: 'any-family', label: say('facts.permit-any-family'), part: { leadsTo: 'family' } },
  { value: 'any-protection', label: say('facts.permit-any-protection'), part: { leadsTo: 'protection' } },
  { value: 'something-else', label: say('facts.permit-something-else'), part: { leadsTo: 'rarer' } },
];

const without: readonly PartChoice[] = (['applied', 'asylum-seeker', 'none', 'visitor'] as const).map(kind);
const withOther: readonly PartChoice[] = (['separation-agreement', 'embassy-staff', 'not-sure'] as const).map(kind);
const noneYet: PartChoice = { value: 'without', label: say('facts.permit-without'), part: { leadsTo: 'without' } };

const ofEeaFamily: readonly PartChoice[] = (
  ['eea-family-card', 'permanent-right', 'applied', 'none', 'not-sure'] as const
).map(kind);

/** What is asked about the permit at a step, and what can be answered. */
export function permitsAsked(
  step: Narrowing | 'of-eea-family' | undefined,
  { byText, further }: FactContext,
): { line: Line; choices: readonly PartChoice[] } {
  switch (step) {
    case 'of-eea-family':
      return { line: say('facts.askPermitOfEeaFamily'), choices: ofEeaFamily };
    case 'family':
      return {
        line: say('facts.askPermitOfFamily'),
        choices: [{ ...family, label: say('facts.permit-family-of-settled') }, familyOfEea, kind('not-sure')],
      };
    case 'protection':
      return {
        line: say('facts.askPermitOfProtection'),
        choices: [kind('collective-protection'), protection, kind('asylum-seeker'), kind('not-sure')],
      };
    case 'without':
      return { line: say('facts.askPermitWithout'), choices: without };
    case 'rarer':
      return {
        line: say('facts.askRarePermit'),
        choices: byText ? [noneYet, otherBasis, ...withOther] : [otherBasis, ...without, ...withOther],
      };
    case 'faulty':
    case 'sticker':
    case undefined:
      if (further) return permitsAsked('rarer', { ...(byText && { byText }) });
      return { line: say('facts.askPermit'), choices: byText ? groups : usual };
    default:
      return step satisfies never;
  }
}

function kind(permit: Exclude<Permit, 'temporary'>): PartChoice {
  return { value: permit, label: say(`facts.permit-${permit}`), part: { permit } };
}
