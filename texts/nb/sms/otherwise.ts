import { shorterThan } from '../../blanks.ts';
import { otherwise as long } from '../otherwise.ts';

export const otherwise = shorterThan(long)({
  added: '',
});
