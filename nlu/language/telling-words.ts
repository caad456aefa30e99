import { type Language, languages } from '../../domain/language.ts';
import { normalise, tokensOf } from '../normalise.ts';
import { ourFunctionWords } from './function-words.ts';

/** What people say to a service like this one, beside the small words. No name of a place or country stands here. */
const errandWords: Readonly<Record<Language, string>> = {
  nb: `kortet oppholdskortet oppholdstillatelse oppholdstillatelsen tillatelse tillatelsen mistet stjålet ødelagt utløpt utgått gått fornye avbestille flytte endre
    åpningstider adresse nærmeste koster mye trenger hvilken hvilke mitt noe noen være vært kommer søke søkt søkte vente venter snakke nå etter hjemme dere`,
  nn: `kortet opphaldskortet opphaldsløyve opphaldsløyvet løyve løyvet mista stole øydelagt utgått gått fornye avbestille flytte endre opningstider adresse
    nærmaste kostar mykje treng kva kven nokon noko vore kjem søkje søkt venta ventar snakke etter heime dykk dei saman kvifor`,
  en: `appointment book booking permit lost stolen damaged expired expires renew renewal cancel move change station nearest address opening hours cost fee photo
    letter apply applied application first new when why which are was were do does did they she he his her your any there been speak`,
};

const wordsOf = new Map(
  languages.map((language) => {
    const written = `${ourFunctionWords[language] ?? ''} ${errandWords[language]}`;
    return [language, new Set(written.split(/\s+/))] as const;
  }),
);
/** Said in any language, and to any question. */
const anyLanguage = new Set([
  'ja',
  'nei',
  'no',
  'yes',
  'ok',
  'hei',
  'hallo',
  'hi',
  'hello',
  'takk',
  'thanks',
  'in',
  'i',
  'at',
  'to',
  'for',
  'de',
  'time',
]);

/** How many words of a message belong to a language, and how many of them to it and not to the other. */
export function wordsTelling(text: string, language: Language, other: Language): { known: number; telling: number } {
  const words = tokensOf(normalise(text));
  const known = words.filter((word) => wordsOf.get(language)?.has(word));
  const telling = known.filter((word) => !wordsOf.get(other)?.has(word) && !anyLanguage.has(word));
  return { known: known.length, telling: telling.length };
}
