import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** Whether the words around a date speak of what is over: surely, perhaps, or not at all. */
export type Tense = 'past' | 'perhaps-past' | 'coming';

const past =
  wordSet(`gikk gjekk utløpt utgått utgikk utløp expired ran mistet mista lost glemte gløymde left søkte søkt søkte applied
  siden sidan sia since took tok tatt teke taken sendte sendt sent leverte levert delivered submitted betalte betalt paid fikk fekk fått got received mottok kom
  kommet came arrived ankom frastjålet mugged ranet rana misset stolen stjålet stole stjal stal stel rappa rappet nappa nappet knabba knabbet innvilget innvilga granted approved godkjent født fødd born forrige førre ago sist flyttet moved ga gav
  gave given gitt landed ankom`);
const perhapsPast = wordSet(
  'var was were been did done ble blei vart vært vore hadde had møtte met bestilte ordered booked tinga gjorde gjort visited besøkte waited ventet venta',
);
const coming =
  wordSet(`går gar utløper expires expire expiring runs run skal ska will shall vil kan can could må must bestille tinge book flytte
  move want ønsker ynskjer trenger treng need kommer kjem coming komme come kome reiser travel travelling drar fly flyr flyg flying flight gyldig valid løper
  sluttar slutter ends finishes varer varar lasts gjelder gjeld flytter flyttar reisar mente meant meinte heller instead endre change bytte byte før before innen try trying`);
/** `gyldig til`, `permit to`: what has an end is dated by it, not by what else has happened. */
const untilWords = wordSet('til to till until');
/** `kort til 1. mai er utløpt`, `it ran to 1 May`: these tell of the end itself. */
const endedWords = wordSet('gikk gjekk utløpt utgått utgikk utløp expired ran lasted varte gjaldt');
const dating = wordSet('dated datert');
const dated = wordSet('fra frå av from of');
const documents = wordSet(
  'vedtak vedtaket vedtaksbrev vedtaksbrevet brev brevet letter decision receipt kvittering kvitteringa kvitteringen epost eposten email mail',
);
const joins = wordSet('og and men but så so');
const tokensBack = 15;
const tokensOn = 6;

/** Looks back through the sentence for the nearest word of time, then on to the end of the clause. */
export function tenseAround(tokens: readonly Token[], from: number, to: number): Tense {
  return tenseSaid(tokens, from, to) ?? 'coming';
}

/** The same, and undefined where no word says anything. */
export function tenseSaid(tokens: readonly Token[], from: number, to: number): Tense | undefined {
  const found = nearestTense(tokens, from, to);
  if (found?.isBare) return undefined;
  return found?.tense === 'past' && found.isElsewhere ? 'perhaps-past' : found?.tense;
}

/** The same without what stands on the other side of an `and`. */
export function tenseBeside(tokens: readonly Token[], from: number, to: number): Tense {
  const found = nearestTense(tokens, from, to);
  return found === undefined || found.isElsewhere ? 'coming' : found.tense;
}

interface TenseFound {
  tense: Tense;
  /** It stands on the other side of an `and`. */
  isElsewhere: boolean;
  /** It stands in another clause. */
  isOutside: boolean;
  /** `we come on 10 August`, `min kone komme 5 mars`: said of any time by those who are new to the language. */
  isBare: boolean;
}

/** `the decision from 28 May`, `brevet datert 3. mars`: it has been written. */
function isOfDocument(tokens: readonly Token[], from: number): boolean {
  const lead = tokens[from - 1]?.word ?? '';
  return dating.has(lead) || (dated.has(lead) && documents.has(tokens[from - 2]?.word ?? ''));
}

/** A word in the clause of the date itself says more than one in the clause before. */
function nearestTense(tokens: readonly Token[], from: number, to: number): TenseFound | undefined {
  if (isOfDocument(tokens, from)) return { tense: 'past', isElsewhere: false, isOutside: false, isBare: false };
  if (isEnd(tokens, from)) return { tense: tenseOfEnd(tokens, from, to), ...besideIt };
  const before = tenseBefore(tokens, from);
  if (before !== undefined && !before.isElsewhere && !before.isOutside) return before;
  const behind = tenseBehind(tokens, to);
  if (behind !== undefined) return { tense: behind, ...besideIt };
  return before;
}

const besideIt = { isElsewhere: false, isOutside: false, isBare: false } as const;

/** A day until which something lasts. */
function isEnd(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.startsClause === false && untilWords.has(tokens[from - 1]?.word ?? '');
}

/** To come, unless it was valid until then, or what stands behind says that it has run out. */
function tenseOfEnd(tokens: readonly Token[], from: number, to: number): Tense {
  const lead = tokens[from - 2];
  if (lead !== undefined && endedWords.has(lead.word)) return 'past';
  for (let at = to; at < Math.min(tokens.length, to + tokensOn); at += 1) {
    const word = tokens[at]?.word ?? '';
    if (tokens[at]?.startsClause || joins.has(word)) break;
    if (endedWords.has(word)) return 'past';
  }
  const before = tenseBefore(tokens, from);
  const isOfIt = before !== undefined && !before.isOutside && !before.isElsewhere;
  return isOfIt && before.tense === 'perhaps-past' ? 'perhaps-past' : 'coming';
}

function tenseBefore(tokens: readonly Token[], from: number): TenseFound | undefined {
  let [isElsewhere, isOutside] = [false, false];
  for (let at = from - 1; at >= Math.max(0, from - tokensBack); at -= 1) {
    if (tokens[at + 1]?.startsSentence) return undefined;
    if (tokens[at + 1]?.startsClause) isOutside = true;
    const word = tokens[at]?.word ?? '';
    const tense = isOver(tokens, at) ? 'past' : tenseOf(tokens[at]);
    if (tense !== undefined) return { tense, isElsewhere, isOutside, isBare: bareWords.has(word) };
    if (joins.has(word)) isElsewhere = true;
  }
  return undefined;
}

function tenseBehind(tokens: readonly Token[], to: number): Tense | undefined {
  for (let at = to; at < Math.min(tokens.length, to + tokensOn); at += 1) {
    const word = tokens[at]?.word ?? '';
    if (tokens[at]?.startsClause || joins.has(word)) return undefined;
    const tense = tenseOf(tokens[at]);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** `had run out`; `it was expire`, `is already expiring`, as people write who are new to the language. */
function isOver(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (!word.startsWith('expire') && word !== 'run') return false;
  return [tokens[at - 1], tokens[at - 2]].some((token) => token !== undefined && overWords.has(token.word));
}

const bareWords = wordSet('come komme kome');
const overWords = wordSet('was were has have had been did already ble blei vart har');
const tenses = new Map<string, Tense>();
for (const word of coming) tenses.set(word, 'coming');
for (const word of perhapsPast) tenses.set(word, 'perhaps-past');
for (const word of past) tenses.set(word, 'past');

/** Without its stroke `før` is the English `for`, which says nothing. */
function tenseOf(token: Token | undefined): Tense | undefined {
  return token === undefined || token.written === 'for' ? undefined : tenses.get(token.word);
}
