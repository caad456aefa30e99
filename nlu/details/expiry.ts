import { addMonths, type Day, daysBetween } from '../../domain/day.ts';
import type { Details } from '../understanding.ts';
import type { DateWritten } from './dates/joined-dates.ts';
import { isAboutCard } from './reasons.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { expiryPhrases } from './words/reason-phrases.ts';

/** Further apart than this, a day and the words that something runs out belong to different things. */
const mostTokensBetween = 6;
const lasting = phraseTable<'lasts'>([
  [
    'lasts',
    `permit/card/residence/visa/protection/tillatelse/tillatelsen/løyve/løyvet/kort/kortet/oppholdskortet/opphaldskortet/opphaldsløyvet/oppholdstillatelse/opphold/opphald/arbeidstillatelse/studietillatelse/arbeidsløyve/studieløyve/visum/visumet/studentvisum/studievisum/beskyttelse/beskyttelsen/vern/vernet .. until/till/to/til,
     varer/varar/varar til/fram/frem, lasts until/till/to/til, good until/till/til/to, siste/last dag/day er/is, siste/last gyldige/valid dag/day, card/permit/visa .. going/goes out, blir/vert/bli ugyldig/ugyldige, becomes/become/is/goes invalid, remaining/left of/on/in my/the work/study/family/residence/pink? card/permit/visa/residence, valid/good/lasts/runs/ok only? thru/through, gyldig/gjelder/gjeld/varer/varar/godt/god bare/berre/kun? ut, gyldig/gjelder/gjeld/varer/varar/godt til og med, gyldig/godt/god/gjelder/gjeld fram/frem? til, exp, exp date/dato, expiry`,
  ],
]);
/** The same of what was named before, where that is a permit. */
const itsEnd = phraseTable<'lasts'>([
  ['lasts', 'it/that will? also? end/ends/finish/finishes/stop/stops, den/det/han/ho tar/tek slutt'],
]);
const over = wordSet(
  'gikk gjekk gått gåt gatt utløpt utgått expired ran løpt passed passert finished forfalt sluttet slutta',
);
/** `it was expire`. */
const auxiliaries = wordSet('was were has have had been already');
const notValid = wordSet('gyldig valid gjelder gjeld');
const denying = wordSet('ikke ikkje not no lenger longer');
const supposing = wordSet('if when hvis om når viss dersom after etter before før soon snart will skal vil');
const wordsBack = 4;
const startLeads = wordSet('since siden sidan sia from fra frå');
const through = wordSet('thru through');
const goes = wordSet('går gar gå gikk gjekk gått løper løp løpe løpt');
const validThings = wordSet(
  'permit permits card residence visa valid tillatelse tillatelsen løyve løyvet kort kortet oppholdskort oppholdskortet opphaldskort opphaldskortet opphaldsløyvet opphaldsløyve oppholdstillatelse oppholdstillatelsen opphold opphald arbeidstillatelse studietillatelse familietillatelse arbeidsløyve studieløyve gyldig gjelder gjeld varer varar lasts',
);
const protections = wordSet('protection beskyttelse beskyttelsen vern vernet visum visumet');
/** What anybody is away for or waits for is shorter than a permit is given for. */
const shortestValidityDays = 90;
const shortestAloneDays = 300;
const mostTokensBeside = 2;
const monthsOfAYear = 12;
const doubtfulMonths = 3;

/** When something is said to run out: the date that stands nearest to the words for it. */
export function findExpiry(
  tokens: readonly Token[],
  dates: readonly DateWritten[],
  today: Day,
  isOfAnother: (index: number) => boolean = () => false,
): Pick<Details, 'expires' | 'expiresWithin' | 'yearInDoubt'> {
  const period = dates.find((written) => isValidity(tokens, written));
  if (period?.date.kind === 'span') return { expires: period.date.to };
  const words: Hit<unknown>[] = [
    ...findPhrases(expiryPhrases, tokens),
    ...findPhrases(lasting, tokens),
    ...findPhrases(itsEnd, tokens).filter(({ from }) => tokens.slice(0, from).some(isPermit)),
  ].filter(({ from }) => !isOfAnother(from));
  const apart = dates
    .filter(({ from }) => !isStart(tokens, from))
    .flatMap((written) =>
      words.map((hit) => ({ written, between: tokensBetween(written, hit), isBehind: written.from >= hit.to })),
    );
  const [nearest] = apart.toSorted(
    (one, other) => one.between - other.between || Number(other.isBehind) - Number(one.isBehind),
  );
  const isSaid = nearest !== undefined && nearest.between <= mostBetween(tokens, nearest.written);
  const doubt = yearInDoubt(isSaid ? nearest.written : dates[0], today);
  if (!isSaid || doubt !== undefined) return doubt === undefined ? {} : { yearInDoubt: doubt };
  const { date } = nearest.written;
  if (date.kind === 'day') return { expires: date.day };
  if (date.kind === 'span' && isToTheEnd(tokens, nearest.written)) return { expires: date.to };
  return date.kind === 'span' ? { expiresWithin: { from: date.from, to: date.to } } : {};
}

/** Right behind a card or a permit a day is nearer to what runs out: `det er bare kortet, 30. juni`. */
function mostBetween(tokens: readonly Token[], { date, from }: DateWritten): number {
  return date.kind === 'day' && validThings.has(tokens[from - 1]?.word ?? '')
    ? 2 * mostTokensBetween
    : mostTokensBetween;
}

/** `gyldig ut juni`, `valid through June`, `til og med mai`: the last day of it; but `går ut i juni`. */
function isToTheEnd(tokens: readonly Token[], { from }: DateWritten): boolean {
  const [twoBefore = '', before = '', lead = ''] = [from - 2, from - 1, from].map((at) => tokens[at]?.word);
  if (lead === 'ut') return !goes.has(before) && !goes.has(twoBefore);
  return through.has(before) || through.has(lead) || (before === 'med' && twoBefore === 'og');
}

function isPermit({ word }: Token): boolean {
  return validThings.has(word) || protections.has(word);
}

function tokensBetween(one: { from: number; to: number }, other: { from: number; to: number }): number {
  return Math.max(one.from - other.to, other.from - one.to, 0);
}

/** `since 2022`, `fra 1. juni 2024`: what begins then runs out on another day. */
export function isStart(tokens: readonly Token[], from: number): boolean {
  if (startLeads.has(tokens[from]?.word ?? '')) return true;
  return tokens[from]?.startsClause !== true && startLeads.has(tokens[from - 1]?.word ?? '');
}

/** `from 1 june 2024 to 1 june 2027` beside a permit, or as all there is: its last day is the one that counts. */
function isValidity(tokens: readonly Token[], { date, from, to, isFromTo }: DateWritten): boolean {
  const days = date.kind === 'span' && isFromTo === true ? daysBetween(date.from, date.to) : 0;
  if (days < shortestValidityDays) return false;
  const start = Math.max(0, from - mostTokensBetween);
  const before = tokens.slice(start, from);
  return (
    before.some(({ word }) => validThings.has(word)) ||
    (days >= shortestAloneDays && tokens.length - (to - from) <= mostTokensBeside)
  );
}

/** A day whose year nobody wrote, where the last one lies only months back: nothing says that the next is meant. */
function yearInDoubt(written: DateWritten | undefined, today: Day): Details['yearInDoubt'] {
  if (written?.date.kind !== 'day' || written.isYearGuessed !== true) return undefined;
  const coming = written.date.day;
  const past = addMonths(coming, -monthsOfAYear);
  return past < today && addMonths(past, doubtfulMonths) >= today ? { past, coming } : undefined;
}

/** Whether the words say that something has run out already: `gikk ut`, `has expired`, `no longer valid`. */
export function findHasExpired(tokens: readonly Token[]): true | undefined {
  const isOver = findPhrases(expiryPhrases, tokens).some((hit) => {
    const { from, to } = hit;
    const inside = tokens.slice(from, to).map(({ word }) => word);
    const before = tokens.slice(Math.max(0, from - wordsBack), from);
    if (!isAboutCard(tokens, hit) || isAsked(tokens, hit) || before.some(({ word }) => supposing.has(word)))
      return false;
    const isInvalid = inside.some((word) => notValid.has(word)) && inside.some((word) => denying.has(word));
    const isBareVerb = inside[0]?.startsWith('expire') || inside[0] === 'run';
    const wasSo = isBareVerb && before.slice(-2).some(({ word }) => auxiliaries.has(word));
    const ranOut = inside[0] === 'utlop' && ownersOfVerb.has(tokens[from - 1]?.word ?? '');
    return isInvalid || (!isNegated(tokens, hit) && (wasSo || ranOut || inside.some((word) => over.has(word))));
  });
  return isOver ? true : undefined;
}

/** `has it expired?`, `my card expired?`; but `my card expired, can I travel?` tells of it and asks for something else. */
function isAsked(tokens: readonly Token[], { from, to }: Hit<unknown>): boolean {
  if (tokens[from]?.asked !== true) return false;
  let start = from;
  while (start > 0 && tokens[start]?.startsSentence === false) start -= 1;
  if (questioning.has(tokens[start]?.word ?? '')) return true;
  for (let at = to; tokens[at]?.startsSentence === false; at += 1)
    if (questioning.has(tokens[at]?.word ?? '')) return false;
  return true;
}

const questioning = wordSet(
  'is are was has have did do does can could may must will should when what how where which who er har gikk gjekk kan får må skal blir vert når hva kva ka hvordan korleis hvor kvar hvilken kven hvem trenger treng bør',
);
/** `Tillatelsen min utløp` is a verb, `dato for utløp` is none. */
const ownersOfVerb = wordSet(
  'min mi mitt kortet oppholdskortet opphaldskortet tillatelsen løyvet oppholdstillatelsen opphaldsløyvet studietillatelsen arbeidstillatelsen visumet som den det',
);
