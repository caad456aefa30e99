import { countries } from '../../../domain/facts/countries.ts';
import { asPhrase, pluralsFor, wordsFor } from '../citizenship/named-countries.ts';
import { foldWord } from '../text/fold-word.ts';
import type { Spelling } from '../text/mend-spelling.ts';
import { spellingsOf } from '../text/spelling.ts';
import { wordSet } from '../text/word-set.ts';
import { ordinaryNear } from './ordinary-near.ts';

/** Long words of permits, cards and mishaps that people misspell, in all forms that phrases know. */
const aboutResidence = wordSet(`
  permanent permanente midlertidig midlertidige mellombels mellombelse temporary kollektiv kollektive kollektivt collective
  beskyttelse beskyttelsen protection oppholdskort oppholdskortet opphaldskort opphaldskortet opphold opphald residence permit permits
  oppholdstillatelse oppholdstillatelsen opphaldsløyve opphaldsløyvet tillatelse tillatelsen bosettingstillatelse oppholdsrett opphaldsrett
  arbeidstillatelse arbeidsløyve studietillatelse studieløyve familietillatelse familieløyve studenttillatelse student
  familiegjenforening familiesameining familieinnvandring reunification immigration flyktning flykting refugee
  asylsøker asylsøkjar asylum seeker separasjonsavtalen familiemedlem turistvisum
  stjålet stjålne stolen mistet damaged damage ødelagt øydelagt skadet utløpt utløper expired expires expiring
  etikett etiketten etikettar klistremerke klistremerket sticker stickers
`);
/** People, deeds and ways that are misspelled as often, with the forms that are no errors. */
const aboutDeeds = wordSet(`
  samboer samboeren samboerens samboers sambuar sambuaren sambuarens ektefelle ektefellen ektefellens kjæreste kjæresten kjærestens kjærast kjærasten
  kollega kollegaen kollegaens kollegaer kollegaene colleague colleagues
  datter datteren datterens dotter dottera dotteras daughter daughters husband husbands girlfriend girlfriends boyfriend boyfriends
  søknadsportalen portalen ambassade ambassaden ambassaden embassy arbeidsgiver arbeidsgiveren arbeidsgjevar arbeidsgjevaren employer employers
  bestilt bestilte ordered renewal renewals fornyelse fornyelsen fornying fornyinga levert leverte submitted
`);

const shortest = 6;

/** What is recognised with typing errors in any message. Countries are told apart by what their citizens are in the rules. */
export const spelling: Spelling = spellingWith(aboutResidence);

function spellingWith(residence: ReadonlySet<string>): Spelling {
  const ofCountries = countries.flatMap((country) => {
    const words = wordsFor(country)
      .map(asPhrase)
      .filter((name) => !name.includes(' '));
    return words.map((word) => [foldWord(word), country.group] as const);
  });
  const all = [...ofCountries, ...[...residence, ...aboutDeeds].map((word) => [word, 'residence'] as const)];
  const long = new Map(all.filter(([word]) => word.length >= shortest));
  const plurals = countries.flatMap(pluralsFor).map(foldWord);
  return {
    known: new Set([...all.map(([word]) => word), ...plurals]),
    near: spellingsOf(long),
    ordinary: ordinaryNear,
  };
}
