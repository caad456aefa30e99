import { translationOf } from '../../blanks.ts';
import { known as nb } from '../../nb/sms/known.ts';

export const known = translationOf(nb)({
  'permit-temporary': 'the type of permit',
  'permit-permanent': 'the type of permit',
  'permit-permanent-right': 'the type of permit',
  'permit-eea-family-card': 'the type of permit',
  'permit-collective-protection': 'the type of permit',
  'permit-separation-agreement': 'the type of permit',
  'permit-asylum-seeker': 'the type of permit',
  'permit-visitor': 'the type of permit',
  'permit-embassy-staff': 'the type of permit',
  'permit-none': 'the type of permit',
  'permit-not-sure': 'the type of permit',
  'basis-work': 'what the permit is for',
  'basis-study': 'what the permit is for',
  'basis-family': 'what the permit is for',
  'basis-protection': 'what the permit is for',
  'basis-other': 'what the permit is for',
});
