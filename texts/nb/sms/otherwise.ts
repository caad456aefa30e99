import { shorterThan } from '../../blanks.ts';
import { otherwise as long } from '../otherwise.ts';

export const otherwise = shorterThan(long)({
  added: 'Rådet er et annet hvis {changed}. Da {advice}.',
  'if-basis-work': 'tillatelsen har et annet grunnlag',
  'if-basis-study': 'tillatelsen har et annet grunnlag',
  'if-basis-family': 'tillatelsen har et annet grunnlag',
  'if-basis-protection': 'tillatelsen har et annet grunnlag',
  'if-basis-other': 'tillatelsen har et annet grunnlag',
  'then-no-permit-yet-family-of-eea': 'skal du søke om et eget oppholdskort',
  'then-no-permit-yet-asylum-seekers-card': 'skal du ha et annet bevis',
});
