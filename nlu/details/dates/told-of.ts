import { findPhrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { expiryPhrases } from '../words/reason-phrases.ts';

/** What people have done or what was done to them, in the bare forms of those who are new to the language. */
const deeds = wordSet(`
  ta tar tatte take takes taking taked bilde bildet bilete biletet bilder foto photo photos picture pictures finger fingre fingrar fingrene fingeravtrykk
  fingeravtrykket fingerprint fingerprints print prints biometri biometrics biometric bestillt bestillte bestilter bestilde order orders orderd ordring apply applyed aplly
  aplied søke søker søkje søkjer sende sender send sends betale betaler betalar pay pays payed få får gets get lose loose loses losing miste mister mistar arrive arrives
  arriving ankomme ankommer come comes komme kome møte møter meet meets gå go goes levere leverer leverar deliver gi gir gje gjev give gives visit visits besøke besøker
  snakke snakker snakkar speak talk ringe ringer call calls registrere registrerer register
`);
const subjects = wordSet(
  'jeg eg æ i vi we min my mi mitt han hun ho he she de they dei dem politi politiet police udi kone kona mann mannen wife husband sønn datter son daughter',
);
/** Booking, wishing and duty look ahead. */
const ahead = wordSet(`
  kan can could may might vil will would want wants ønsker ønskjer ynskjer ønske wish like skal shall should bør must må lyt trenger treng need needs
  time timen timar timer times appointment appointments timeavtale avtale slot slots spot plass ledig ledige free available possible mulig mogleg book booking
  bestill bestille bestiller reserve reservere tinge ting please pls plz gjerne helst prefer preferably heller instead hvis viss if when når next neste planlegger plan
  åpent ope opent open closed stengt
`);

/** Whether the clause around a date tells of a deed, and neither wishes for one nor says when something runs out. */
export function isToldOf(tokens: readonly Token[], from: number, to: number): boolean {
  const [start, end] = clauseAround(tokens, from, to);
  const clause = tokens.slice(start, end).filter((_, at) => at < from - start || at >= to - start);
  if (!clause.some(({ word }) => deeds.has(word)) || clause.some(({ word }) => ahead.has(word))) return false;
  if (findPhrases(expiryPhrases, tokens.slice(start, end)).length > 0) return false;
  const isAsked = tokens[from]?.asked === true && (tokens[end]?.startsSentence ?? true);
  return !isAsked || clause.some(({ word }) => subjects.has(word));
}

function clauseAround(tokens: readonly Token[], from: number, to: number): [start: number, end: number] {
  let [start, end] = [from, to];
  while (start > 0 && tokens[start]?.startsClause === false) start -= 1;
  while (end < tokens.length && tokens[end]?.startsClause === false) end += 1;
  return [start, end];
}
