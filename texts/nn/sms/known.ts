import { translationOf } from '../../blanks.ts';
import { known as nb } from '../../nb/sms/known.ts';

export const known = translationOf(nb)({
  'permit-temporary': 'typen løyve',
  'permit-permanent': 'typen løyve',
  'permit-permanent-right': 'typen løyve',
  'permit-eea-family-card': 'typen løyve',
  'permit-collective-protection': 'typen løyve',
  'permit-separation-agreement': 'typen løyve',
  'permit-asylum-seeker': 'typen løyve',
  'permit-visitor': 'typen løyve',
  'permit-embassy-staff': 'typen løyve',
  'permit-none': 'typen løyve',
  'permit-not-sure': 'typen løyve',
  'basis-work': 'grunnlaget for løyvet',
  'basis-study': 'grunnlaget for løyvet',
  'basis-family': 'grunnlaget for løyvet',
  'basis-protection': 'grunnlaget for løyvet',
  'basis-other': 'grunnlaget for løyvet',
});
