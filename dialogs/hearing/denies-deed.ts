import { isNegated } from '../../nlu/details/text/negation.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';
import { wordSet } from '../../nlu/details/text/word-set.ts';

/** How the words begin that ask for each deed; what is past tells of something else. */
const deeds: Readonly<Record<string, RegExp>> = {
  bookAppointment: /^(?:bestille?|book|booke|ting|tinge|reserver|reservere|reserve)$/,
  cancelAppointment: /^(?:avbestille?|avlyse?|kansellere?|cancel)$/,
  moveAppointment: /^(?:flytte?|utsette?|move|reschedule|postpone)$/,
};
/** Whoever cannot, or asks why not, wants it all the same. */
const inTheWay = wordSet(
  'kan can cant cannot could får fikk fekk går klarer klarar able why hvorfor kvifor men but bare berre only just',
);

/** Whether a message says that what an errand does is not to be done: `ikke avbestill`, `I don't want to book`. */
export function deniesDeed(text: string, errand: string): boolean {
  const deed = deeds[errand];
  const tokens = tokensOf(text);
  if (deed === undefined || tokens.some(({ word, asked }) => asked || inTheWay.has(word))) return false;
  const named = tokens.findIndex(({ word }) => deed.test(word));
  return named >= 0 && isNegated(tokens, { from: named, to: named + 1 });
}
