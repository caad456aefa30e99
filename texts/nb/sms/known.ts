import { shorterThan } from '../../blanks.ts';
import { known as long } from '../known.ts';

export const known = shorterThan(long)({
  'permit-temporary': 'typen tillatelse',
  'permit-permanent': 'typen tillatelse',
  'permit-permanent-right': 'typen tillatelse',
  'permit-eea-family-card': 'typen tillatelse',
  'permit-collective-protection': 'typen tillatelse',
  'permit-separation-agreement': 'typen tillatelse',
  'permit-asylum-seeker': 'typen tillatelse',
  'permit-visitor': 'typen tillatelse',
  'permit-embassy-staff': 'typen tillatelse',
  'permit-none': 'typen tillatelse',
  'permit-not-sure': 'typen tillatelse',
  'basis-work': 'grunnlaget for tillatelsen',
  'basis-study': 'grunnlaget for tillatelsen',
  'basis-family': 'grunnlaget for tillatelsen',
  'basis-protection': 'grunnlaget for tillatelsen',
  'basis-other': 'grunnlaget for tillatelsen',
});
