import { foldWord } from '../text/fold-word.ts';

const cardinals = `
  1 en ein ei et ett eit eitt én éin one a an
  2 to tvo two
  3 tre three
  4 fire four
  5 fem five
  6 seks six
  7 sju syv seven
  8 åtte eight
  9 ni nine
  10 ti ten
  11 elleve eleven
  12 tolv twelve
  13 tretten thirteen
  14 fjorten fourteen
  15 femten fifteen
  16 seksten sixteen
  17 sytten seventeen
  18 atten eighteen
  19 nitten nineteen
  20 tjue tyve twenty
  25 tjuefem femogtyve
  30 tretti tredve thirty
  40 førti forty
  45 førtifem
  50 femti fifty
  60 seksti sixty
  90 nitti ninety
`;

const ordinals = `
  1 første fyrste first
  2 andre second
  3 tredje third
  4 fjerde fourth
  5 femte fifth
  6 sjette sixth
  7 sjuende syvende sjuande seventh
  8 åttende åttande eighth eigth
  9 niende niande ninth
  10 tiende tiande tenth
  11 ellevte eleventh
  12 tolvte twelfth
  13 trettende trettande thirteenth
  14 fjortende fjortande fourteenth
  15 femtende femtande fifteenth
  16 sekstende sekstande sixteenth
  17 syttende syttande seventeenth
  18 eighteenth
  19 nittende nittande nineteenth
  20 tjuende tyvende tjuande twentieth
  21 tjueførste tjuefyrste enogtyvende
  22 tjueandre toogtyvende
  23 tjuetredje treogtyvende
  24 tjuefjerde fireogtyvende
  25 tjuefemte femogtyvende
  26 tjuesjette seksogtyvende
  27 tjuesjuende tjuesyvende
  28 tjueåttende
  29 tjueniende
  30 trettiende thirtieth
  31 trettiførste trettifyrste
`;

/** How many a word counts (`fjorten`, `two`); `a`, `en` and `et` count one. */
export const cardinalWords = valuesOf(cardinals);

/** Which in a row a word names (`tredje`, `third`). */
export const ordinalWords = valuesOf(ordinals);

function valuesOf(table: string): ReadonlyMap<string, number> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [value = '', ...words] = line.trim().split(/\s+/);
        return words.map((word) => [foldWord(word), Number(value)] as const);
      }),
  );
}
