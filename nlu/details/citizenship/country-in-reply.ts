import type { Country } from '../../../domain/facts/countries.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { isAboutOthers } from './about-others.ts';
import { countriesNearly } from './country-spellings.ts';

const around = wordSet(`
  jeg eg æ e er i am im vi we fra frå from of the en ein et a an mitt min mi my land landet country is it its det som den fra kommer kjem come
  comes coming statsborger statsborgar citizen national statsborgerskap statsborgarskap citizenship nasjonalitet nationality pass passport passet
  har have med with født fødd born opprinnelig opphavleg originally på norsk takk thanks please ja yes hei hi hello
`);
const denials = wordSet('ikke ikkje not no nei nope dont isnt aint eller or og and');
const mostWords = 6;
const mostWordsOfName = 4;
const shortestBesideOthers = 6;

/**
 * The countries a reply to "which country?" may mean that is spelled wrongly: one, or several that lie equally near and
 * are to be asked about. None for a reply that says more than a country.
 */
export function countriesInReply(text: string): readonly Country[] {
  const tokens = tokensOf(text);
  if (placesOnly(text)) return [];
  if (tokens.length > mostWords || tokens.some(({ word, number }) => denials.has(word) || number !== undefined))
    return [];
  const rest = tokens.filter(({ word }) => !around.has(word));
  if (rest.length === 0 || rest.length > mostWordsOfName) return [];
  const together = countriesNearly(rest.map(({ word }) => word).join(''));
  if (together.length > 0) return together;
  const [only, ...others] = rest.map((token) => nearAlone(tokens, token)).filter((found) => found.length > 0);
  return others.length === 0 && only !== undefined ? only : [];
}

/** Words beside which a country is where somebody is, has been or works, whose language they speak, or what they are not yet. */
const otherwise = wordSet(`
  in at i på moved move moving flyttet flytta lived live lives living bodd budd bor bur work works worked working jobb jobber jobbar arbeider arbeidar employer
  arbeidsgiver arbeidsgivar speak speaks spoke snakker snakkar språk language visit visited visiting holiday ferie born født fødd via through
  soon snart non alien wife husband partner kone kona mann mannen kids kid children child barn barna son daughter sønn datter mother father married gift
`);
const belonging = wordSet(
  'citizen national statsborger statsborgar borger borgar citizenship statsborgerskap statsborgarskap',
);

/** Whether a reply only places a country, without a word of belonging to it. */
export function placesOnly(text: string): boolean {
  const tokens = tokensOf(text);
  const isDenied = tokens.some(({ word }) => word === 'non');
  if (!isDenied && tokens.some(({ word }) => belonging.has(word))) return false;
  return tokens.some(({ word, written }, at) => otherwise.has(word) && !(written === 'i' && isWriter(tokens, at)));
}

/** `I am from`, and not `i Norge`. */
function isWriter(tokens: readonly Token[], at: number): boolean {
  return ['am', 'come', 'have', 'was', 'hold', 'got', 'are'].includes(tokens[at + 1]?.word ?? '');
}

/** Beside other words a short one is too likely to be a word of its own. */
function nearAlone(tokens: readonly Token[], token: Token): readonly Country[] {
  const isTold = token.word.length >= shortestBesideOthers && !isAboutOthers(tokens, tokens.indexOf(token));
  return isTold ? countriesNearly(token.word) : [];
}
