import { shorterThan } from '../../blanks.ts';
import { caseSays as long } from '../case-says.ts';

export const caseSays = shorterThan(long)({
  differently: 'Saken din sier noe annet om dette: {facts}. Jeg går etter saken. Er den feil, skriv «{person}».',
});
