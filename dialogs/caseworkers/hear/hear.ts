import { maskNumbers } from '../../../domain/masking.ts';
import { at, dayOfMoment, inNorway, type LocalMoment } from '../../../domain/moment.ts';
import { findPhrases, phraseAt } from '../../../nlu/details/text/phrases.ts';
import { type Token, tokensOf } from '../../../nlu/details/text/tokens.ts';
import type { Intent } from '../../../nlu/intents.ts';
import type { Request } from '../../../texts/card.ts';
import { factsRead } from '../rules/facts-read.ts';
import { byAttendance } from './about-attendance.ts';
import { byQuestion } from './about-question.ts';
import { byReference, withReference } from './about-reference.ts';
import { type Command, commandWords, sentenceWords, type Verb } from './command-words.ts';
import { dayLookedBackOn, dayOfList } from './day-said.ts';
import { isNameAlone, isNameAndBirthDate } from './person-said.ts';
import { referenceIn } from './reference-in.ts';
import { type Ground, hasFacts, type Said } from './said.ts';
import { stationSaid } from './station-said.ts';

/** Behind a command that takes nothing, so many words are politeness. */
const mostPoliteWords = 2;
const mostWordsOfADay = 4;
const mostWordsOfAPlace = 2;
/** `for`, `pass` and `kort` stand in the names of stations too. */
const shortestStationName = 5;

/** What the rules answer, where it is asked without a fact. */
const forRules: readonly Intent[] = ['first-card', 'new-card', 'renew-permit', 'expiring', 'who-needs-card'];
const sureEnough = 0.7;

/**
 * What a caseworker wants who typed that: a command word in front, a plain sentence, a reference by itself, or the facts
 * of somebody of whom they want to know what the rules say. Undefined where it is none of these.
 */
export function hear(typed: string, ground: Ground): Request | undefined {
  const text = typed.trim().replace(/^\/\s*/, '');
  if (text === '') return undefined;
  const today = dayOfMoment(inNorway(ground.clock.now()));
  const { details, ranking } = ground.understander.understand(text, { today });
  const said: Said = { ground, text, tokens: tokensOf(text), details, likeliest: ranking[0], today };
  return (
    byCommand(said) ??
    byReference(said) ??
    byCase(said) ??
    bySentence(said) ??
    byQuestion(said) ??
    byFacts(said) ??
    byAttendance(said) ??
    byDayAlone(said) ??
    byNameAlone(said)
  );
}

/** A command word in front, where what stands behind it is what the command takes; `show` may stand before another. */
function byCommand(said: Said, from = 0): Request | undefined {
  const hit = phraseAt(commandWords, said.tokens, from);
  if (hit === undefined) return undefined;
  const rest = said.tokens.slice(hit.to);
  const words = said.text.slice(rest[0]?.from ?? said.text.length).trim();
  const request = ofCommand(hit.value, said, rest, words);
  return request === undefined && hit.value === 'show' ? byCommand(said, hit.to) : request;
}

function ofCommand(command: Command, said: Said, rest: readonly Token[], words: string): Request | undefined {
  switch (command) {
    case 'language nb':
    case 'language nn':
    case 'language en':
      return bare('language', rest, { language: command.slice('language '.length) });
    case 'help':
    case 'queue':
    case 'not-understood':
    case 'on-duty':
    case 'off-duty':
      return bare(command, rest);
    case 'undo-last': {
      const about = referenceIn(said.text)?.reference;
      return about === undefined ? bare(command, rest) : { verb: command, data: { reference: about } };
    }
    case 'walk-in':
      return maskNumbers(words).caseReferences.length > 0 ? walkIn(said) : bare(command, rest);
    case 'figures':
      return rest.length <= mostWordsOfADay ? figuresRequest(said, rest) : undefined;
    case 'day':
      return hasFacts(said)
        ? undefined
        : orUnknown(dayRequest(said, { words: namesIn(rest), misspelled: true }), words);
    case 'find':
      return rest[0]?.word === 'ut' || rest[0]?.word === 'out' ? undefined : { verb: command, data: { text: words } };
    case 'rules':
      return { verb: command, data: { text: words } };
    case 'show':
    case 'move':
    case 'cancel':
    case 'note':
    case 'came':
    case 'did-not-come':
      return withReference(command, said);
    default:
      return command satisfies never;
  }
}

/** Whose case it is, by its number or by name and birth date. */
function byCase({ text, details, today }: Said): Request | undefined {
  const isCase = maskNumbers(text).caseReferences.length > 0 || isNameAndBirthDate(text, details.dates, today);
  return isCase ? { verb: 'find', data: { text } } : undefined;
}

function bySentence(said: Said): Request | undefined {
  const meant = findPhrases(sentenceWords, said.tokens)
    .filter(({ value, from }) => !(isDuty(value) && said.tokens[from]?.asked))
    .map(({ value }) => value);
  const about = meant.find((verb) => !takesFacts(verb)) ?? (hasFacts(said) ? undefined : meant[0]);
  switch (about) {
    case undefined:
      return undefined;
    case 'figures':
      return figuresRequest(said, said.tokens);
    case 'day': {
      const request = dayRequest(said, { words: namesIn(said.tokens) });
      return Object.keys(request.data).length > 0 ? request : undefined;
    }
    case 'rules':
      return byQuestion(said) ?? { verb: about, data: { text: said.text } };
    default:
      return { verb: about, data: {} };
  }
}

/** Whether the same words may be said of somebody's situation, so that facts beside them count for more. */
function takesFacts(verb: Verb): boolean {
  return verb === 'day' || verb === 'walk-in' || verb === 'figures';
}

function isDuty(verb: Verb): boolean {
  return verb === 'on-duty' || verb === 'off-duty';
}

function byFacts({ ground, text, likeliest }: Said): Request | undefined {
  const isForRules =
    likeliest !== undefined && likeliest.confidence >= sureEnough && forRules.includes(likeliest.intent);
  return isForRules || Object.keys(factsRead(ground, text)).length > 0 ? { verb: 'rules', data: { text } } : undefined;
}

/** `Oslo i morgen`, and nothing else; or only the place. */
function byDayAlone(said: Said): Request | undefined {
  const { tokens, details } = said;
  const isPlace = details.place !== undefined && tokens.length <= mostWordsOfAPlace;
  if (!isPlace && (tokens.length > mostWordsOfADay || details.dates.length === 0)) return undefined;
  return dayRequest(said, { words: [] });
}

/** By a name alone nobody is found, and the search says what to add. */
function byNameAlone({ text }: Said): Request | undefined {
  return isNameAlone(text) ? { verb: 'find', data: { text } } : undefined;
}

/** What names neither a day nor a station we know is taken for one: that there is none of that name is said then. */
function orUnknown(request: Request, words: string): Request {
  const isName = /^\p{L}[\p{L}'’ -]*$/u.test(words) && words.split(' ').length <= mostWordsOfAPlace;
  return Object.keys(request.data).length === 0 && isName ? { ...request, data: { station: words } } : request;
}

function dayRequest(said: Said, named: Parameters<typeof stationSaid>[2]): Request {
  const station = stationSaid(said.ground, said.details.place, named);
  const day = dayOfList(said);
  return { verb: 'day', data: { ...(station !== undefined && { station }), ...day, ...partOf(said, day) } };
}

/** The part of a day in which that time lies. */
function partOf({ details: { time }, today }: Said, said: ReturnType<typeof dayOfList>): { near?: LocalMoment } {
  if (time === undefined || 'noDay' in said) return {};
  return { near: at(said.day ?? today, time) };
}

/** Of one station or of all; of a span the first day, and how long it is. */
function figuresRequest(said: Said, tokens: readonly Token[]): Request {
  const names = namesIn(tokens).filter((name) => name.length >= shortestStationName && !/^politi/i.test(name));
  const station = stationSaid(said.ground, said.details.place, { words: names });
  const [date] = said.details.dates;
  const until = date?.kind === 'span' && date.to > date.from ? { until: date.to } : {};
  return { verb: 'figures', data: { ...(station !== undefined && { station }), ...dayLookedBackOn(said), ...until } };
}

function namesIn(tokens: readonly Token[]): string[] {
  return tokens.filter(({ number }) => number === undefined).map(({ written }) => written);
}

function walkIn({ text, details }: Said): Request {
  const [caseReference] = maskNumbers(text).caseReferences;
  const [birthDate] = details.dates.flatMap((date) => (date.kind === 'day' ? [date.day] : []));
  const data = { ...(caseReference && { caseReference: caseReference.reveal() }), ...(birthDate && { birthDate }) };
  return { verb: 'walk-in', data };
}

function bare(verb: string, rest: readonly Token[], data: Request['data'] = {}): Request | undefined {
  return rest.length <= mostPoliteWords ? { verb, data } : undefined;
}
