import type { Citizenship, FactName, Permit, Situation } from '../../../domain/situation.ts';
import { countriesNamed } from '../../../nlu/details/citizenship/named-countries.ts';
import { tokensOf } from '../../../nlu/details/text/tokens.ts';
import { isRelativesOnly } from './whose-citizenship.ts';

const relation =
  /(?<!\p{L})(?:gift|samboer|sambuar|married|living) (?:med|to|with)|(?<!\p{L})(?:husband|wife|spouse|partner|child|son|daughter|mother|father|parent|kone|kona|mann|ektemann|ektemake|ektefelle|samboer|sambuar|barn|sønn|son|datter|dotter|mor|far|foreldre) (?:of|til|av)(?!\p{L})/iu;
const abroad = /(?<!\p{L})(?:abroad|utland\p{L}*|overseas)/iu;
const withoutPermits: ReadonlySet<Citizenship> = new Set(['norwegian', 'nordic']);
const held: ReadonlySet<Permit> = new Set(['temporary', 'permanent', 'permanent-right', 'collective-protection']);

/**
 * A fact that nobody may take for granted after that sentence: whose citizenship it names, of two people who belong
 * together; that of a Norwegian with a permit, who has none; or where somebody is whose card was lost in another country.
 */
export function factInDoubt(text: string, situation: Situation): FactName | undefined {
  const { citizenship, whereabouts, problem } = situation;
  if (citizenship !== undefined && relation.test(text)) return 'citizenship';
  if (isRelativesOnly(text, situation) || needsNoneButHasOne(situation)) return 'citizenship';
  if (whereabouts !== undefined || (problem !== 'lost' && problem !== 'stolen')) return undefined;
  const others = citizenship === undefined ? 0 : 1;
  return abroad.test(text) || otherCountries(text) > others ? 'whereabouts' : undefined;
}

function needsNoneButHasOne({ citizenship, permit }: Situation): boolean {
  return citizenship !== undefined && permit !== undefined && withoutPermits.has(citizenship) && held.has(permit);
}

function otherCountries(text: string): number {
  const named = countriesNamed(tokensOf(text)).flat();
  return named.filter(({ value: { country, isName } }) => isName && country.group !== 'norwegian').length;
}
