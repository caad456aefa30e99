import { namesDanger } from '../../nlu/danger-words.ts';
import { isOneErrorApart } from '../../nlu/details/text/near-word.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';
import type { Run } from '../engine/run.ts';
import type { Heard } from './heard.ts';

const mostWords = 3;
const shortestMisspelled = 4;

/** How words begin that ask for something of their own, whatever question is open. */
const asking =
  `help hjelp hjelp stop stans slutt avbr cancel quit exit back tilbake attende angre undo why hvorf kvif korf
  hi hei heisann hallo hello takk thank bye hade start begyn byrj forfra again igjen over restart reset nytt
  menn person human agent snakk talk norsk bokm nynor engel engli norw språk lang data slett delet
  book best ting time avb avl flytt move kort card gebyr fee pris cost kost when når how hvord korl what hva kva where hvor kvar who hvem kven
  polit police station stasjon adres addres portal login logg visa visum reis travel appoint avtale letter brev bot robot`
    .split(/\s+/)
    .filter((word) => word !== '');

/**
 * Whether a reply to the question which country can only be the name of one, spelled however wrongly: a few words of which
 * none asks for anything. Such a name reminds of the strangest errands, and begins and ends none.
 */
export function isCountryOrNothing({ understanding: { text } }: Heard, { open }: Run): boolean {
  if (!open?.question.startsWith('citizenship') || namesDanger(text)) return false;
  const tokens = tokensOf(text);
  if (tokens.length > mostWords || tokens.some(({ asked, number }) => asked || number !== undefined)) return false;
  return !tokens.some(({ written }) => asking.some((beginning) => begins(written, beginning)));
}

function begins(word: string, beginning: string): boolean {
  return word.startsWith(beginning) || (beginning.length >= shortestMisspelled && isOneErrorApart(word, beginning));
}
