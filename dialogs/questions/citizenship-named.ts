import { z } from 'zod';
import { type Country, countries } from '../../domain/facts/countries.ts';
import { type Citizenship, citizenships } from '../../domain/situation.ts';
import type { Question } from '../engine/question.ts';

/**
 * Whose citizens a general question is about, as in "do Polish people need a card?"; never asked for. Only for errands
 * where a country can mean nothing else, and unsaid where several kinds of citizens are named.
 */
export function citizenshipNamed(): Question<Citizenship | 'unsaid'> {
  return {
    id: 'citizenship named',
    lines: [],
    schema: z.enum([...citizenships, 'unsaid']),
    about: ['citizenship'],
    read: () => ({ kind: 'not-about-this' }),
    notice: ({ understanding: { text, details } }) => {
      // Of a message about somebody's card, what the writer is says nothing.
      if (details.whose !== undefined) return details.theirCitizenship;
      return details.citizenship ?? groupIn(text);
    },
    unsaid: 'unsaid',
  };
}

function groupIn(text: string): Citizenship | undefined {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  const groups = new Set(countries.filter((country) => isNamed(country, words)).map(({ group }) => group));
  const [group] = groups;
  return groups.size === 1 ? group : undefined;
}

/** By its citizens in any form ("polske", "svenskar"), or by its name; Norway itself is where the card is needed. */
function isNamed({ code, names, nationalities }: Country, words: readonly string[]): boolean {
  const citizens = Object.values(nationalities).map((word) => word.toLowerCase());
  if (words.some((word) => citizens.some((citizen) => word.startsWith(citizen)))) return true;
  return code !== 'NO' && Object.values(names).some((name) => words.includes(name.toLowerCase()));
}
