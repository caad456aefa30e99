import { addDays, type Day } from '../../../domain/day.ts';
import { phraseAt, phraseTable } from '../text/phrases.ts';
import { wordSet } from '../text/word-set.ts';
import { monthNamed } from '../words/months.ts';
import { type DatedText, type DateFound, spanFound } from './date-found.ts';
import { monthMeantAt } from './month-meant.ts';
import type { Span } from './spans-of-days.ts';

type Part = 'beginning' | 'middle' | 'end' | 'first-half' | 'second-half';

const parts = phraseTable<Part>([
  [
    'beginning',
    `i? begynnelsen/starten/byrjinga/første av/på/i, the? beginning/start/begining of, tidlig/tidleg i, early in?, begynnelsen/starten, starten`,
  ],
  ['middle', 'i? midten/midt av/i/på, the? middle of, mid, midten'],
  [
    'end',
    `i? slutten/utgangen/enden av/på/i, innen utgangen av, the? end of, end, sent/seint/sist i, late in?, slutten, mot slutten av, den siste uka/veka i`,
  ],
  ['first-half', 'i? første/fyrste halvdel/halvdelen/halvparten av, in? the? first half of'],
  ['second-half', 'i? siste/andre halvdel/halvdelen/halvparten av, in? the? second/last/latter half of'],
]);
/** As written: `for mai` is not `før mai`. */
const before = new Set(['før', 'foer', 'before', 'innan']);
const negations = wordSet('ikke ikkje not until');
const leaders = wordSet(
  'i in til ut thru through for during hele heile whole all of by innen until siden sidan sia since fra frå from around rundt ca utpå',
);
const marchers = wordSet(
  'we you they soldiers people a an the protest will would could can must and cannot hunger peace',
);
const marching = wordSet('through with against along into past towards together like down up out off madness');
const ofPlanet = /^(?:planet|romskip|marsboer|rakett|spaceship|rover|venus|jupiter|jorda|sjokolade|bar$|space)/;
const planetWords = 6;
const lastDayOfBeginning = 10;
const lastDayOfMiddle = 20;
const lastDayOfFirstHalf = 15;

/** `i mai`, `mai 2027`, `neste måned`, `end of May`, `i slutten av neste måned`, `before June`. */
export function readMonthSpan(message: DatedText, at: number): DateFound | undefined {
  const { tokens, today } = message;
  const part = phraseAt(parts, tokens, at);
  const ofPart = part && monthMeantAt(tokens, part.to, today);
  if (part !== undefined && ofPart !== undefined && !tokens[part.to]?.startsClause) {
    return spanFound(partOf(ofPart.span, part.value), at, ofPart.to);
  }
  const { word, written } = tokens[at] ?? { word: '', written: '' };
  const led = leaders.has(word) || before.has(written);
  const meant =
    led && !tokens[at + 1]?.startsClause && !isOtherWord(message, at + 1)
      ? monthMeantAt(tokens, at + 1, today)
      : undefined;
  if (meant === undefined) return readAlone(message, at);
  const isBefore = before.has(written) && !negations.has(tokens[at - 1]?.word ?? '');
  return isBefore ? untilSpan(today, meant.span, at, meant.to) : spanFound(meant.span, at, meant.to);
}

/** Without a word before it, only what can be nothing but a month; `jan`, `may` and `this month` behind a number are not. */
function readAlone(message: DatedText, at: number): DateFound | undefined {
  const { tokens, today } = message;
  const word = tokens[at]?.word ?? '';
  const named =
    (monthNamed(word) !== undefined && !isOtherWord(message, at)) ||
    ['neste', 'next', 'denne', 'this', 'forrige', 'forre', 'last'].includes(word);
  const yearBehind = word === 'may' && (tokens[at + 1]?.word.length ?? 0) === 4 && tokens[at + 1]?.number !== undefined;
  const meant = named || yearBehind ? monthMeantAt(tokens, at, today) : undefined;
  return meant && spanFound(meant.span, at, meant.to);
}

/** `I march through`, `mars er en planet`. */
function isOtherWord({ text, tokens }: DatedText, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'march') {
    const lead = tokens[at - 1];
    const isWriter = lead !== undefined && text.slice(lead.from, lead.to) === 'I';
    const isVerb = (isWriter || marchers.has(lead?.word ?? '')) && !tokens[at]?.startsClause;
    return isVerb || (marching.has(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.startsClause === false);
  }
  const around = tokens.slice(Math.max(0, at - planetWords), at + planetWords + 1);
  return word === 'mars' && around.some((each) => ofPlanet.test(each.word));
}

function untilSpan(today: Day, span: Span, at: number, to: number): DateFound | undefined {
  const eve = addDays(span.from, -1);
  return eve < today ? undefined : spanFound({ from: today, to: eve }, at, to);
}

function partOf(span: Span, part: Part): Span {
  switch (part) {
    case 'beginning':
      return { from: span.from, to: addDays(span.from, lastDayOfBeginning - 1) };
    case 'middle':
      return { from: addDays(span.from, lastDayOfBeginning), to: addDays(span.from, lastDayOfMiddle - 1) };
    case 'end':
      return { from: addDays(span.from, lastDayOfMiddle), to: span.to };
    case 'first-half':
      return { from: span.from, to: addDays(span.from, lastDayOfFirstHalf - 1) };
    case 'second-half':
      return { from: addDays(span.from, lastDayOfFirstHalf), to: span.to };
    default:
      return part satisfies never;
  }
}
