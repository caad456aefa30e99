import { shorterThan } from '../../blanks.ts';
import { date as long } from '../date.ts';

export const date = shorterThan(long)({
  impossible: 'Den datoen finnes ikke. Skriv den en gang til, for eksempel 30.04.2026.',
  inFuture: 'Den datoen har ikke kommet ennå. Skriv den en gang til.',
  inPast: 'Den datoen er allerede forbi. Skriv en dato fra i dag og framover.',
});
