/** Language tags of a script, the telling letters of each; the first without letters is taken where nothing tells. */
interface Script {
  letters: RegExp;
  languages: readonly { tag: string; telling?: RegExp }[];
}

const scripts: readonly Script[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    languages: [
      { tag: 'uk', telling: /[іїєґ]|(?<!\p{L})(?:що|як|мене|мені|картка|треба|дякую)(?!\p{L})/u },
      { tag: 'ru', telling: /[ыэъё]|(?<!\p{L})(?:что|как|мне|меня|где|нужно|карта|карту|спасибо|привет)(?!\p{L})/u },
      { tag: 'sr', telling: /[ђјљњћџ]/u },
    ],
  },
  {
    letters: /\p{Script=Arabic}/gu,
    languages: [
      { tag: 'ps', telling: /[ټډړږښڼځڅ]/u },
      { tag: 'ckb', telling: /[ەڕڵۆێ]/u },
      { tag: 'ur', telling: /[ٹڈڑںے]/u },
      { tag: 'fa', telling: /[پچژگیک]/u },
      { tag: 'ar' },
    ],
  },
  {
    letters: /\p{Script=Ethiopic}/gu,
    languages: [{ tag: 'am', telling: /ነው|እኔ|አለ|እንዴት|ምን|የት/u }, { tag: 'ti' }],
  },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: [{ tag: 'ja' }] },
  { letters: /\p{Script=Han}/gu, languages: [{ tag: 'zh' }] },
  { letters: /\p{Script=Hangul}/gu, languages: [{ tag: 'ko' }] },
  { letters: /\p{Script=Thai}/gu, languages: [{ tag: 'th' }] },
  {
    letters: /\p{Script=Devanagari}/gu,
    languages: [{ tag: 'ne', telling: /छ|मलाई|हुन्छ|गर्न|लाई/u }, { tag: 'hi' }],
  },
  { letters: /\p{Script=Tamil}/gu, languages: [{ tag: 'ta' }] },
  { letters: /\p{Script=Bengali}/gu, languages: [{ tag: 'bn' }] },
  { letters: /\p{Script=Gurmukhi}/gu, languages: [{ tag: 'pa' }] },
  { letters: /\p{Script=Sinhala}/gu, languages: [{ tag: 'si' }] },
  { letters: /\p{Script=Greek}/gu, languages: [{ tag: 'el' }] },
  { letters: /\p{Script=Hebrew}/gu, languages: [{ tag: 'he' }] },
  { letters: /\p{Script=Georgian}/gu, languages: [{ tag: 'ka' }] },
  { letters: /\p{Script=Armenian}/gu, languages: [{ tag: 'hy' }] },
  { letters: /\p{Script=Myanmar}/gu, languages: [{ tag: 'my' }] },
  { letters: /\p{Script=Khmer}/gu, languages: [{ tag: 'km' }] },
];

const latin = /\p{Script=Latin}/gu;
const foreignLetter = /(?!\p{Script=Latin})\p{L}/u;

/** The language of a text most of whose letters are not Latin; `tag` is left out where the letters do not tell. */
export function languageByScript(normalised: string): { tag?: string; confidence: number } | undefined {
  if (!foreignLetter.test(normalised)) return undefined;
  const counted = scripts.map((script) => ({ script, count: countOf(normalised, script.letters) }));
  const most = counted.reduce((best, one) => (one.count > best.count ? one : best));
  const latinLetters = countOf(normalised, latin);
  if (most.count <= latinLetters) return undefined;
  const confidence = most.count / (most.count + latinLetters);
  const kana = counted.find(({ script }) => script.languages[0]?.tag === 'ja');
  const script = kana !== undefined && kana.count > 0 ? kana.script : most.script;
  const found = script.languages.find(({ telling }) => telling === undefined || telling.test(normalised));
  return found === undefined ? { confidence } : { tag: found.tag, confidence };
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
