import { foldName } from '../../domain/places/fold-name.ts';
import type { Place } from '../../domain/places/place.ts';
import { placesMeant } from '../../domain/places/place-named.ts';
import type { Places } from '../../domain/places/places.ts';
import { isOneErrorApart } from './text/near-word.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { foreign } from './words/where-phrases.ts';

const leads = new Set(['i', 'in', 'på', 'paa', 'ved', 'near', 'nær']);
/** Errands that are done at a place, and living in one. */
const errands = wordSet(`
  time timen timar timer timeavtale avtale avtalen appointment appointments slot slots plass ledig ledige book booking booked bestille bestill bestilt tinge tinga
  politi politiet police politistasjon politistasjonen station møte møter oppmøte bilde bilete photo fingeravtrykk fingerprint fingerprints biometri
  bor bur bo bosatt busett live lives living stay staying flytte flytter flyttar flyttet flytta moved moving kommune kommunen municipality nærmeste nærmaste nearest closest
`);
const shortest = 6;
/** Shorter words are one changed letter from too many others: `i halsen` is not in Halden. */
const shortestWithLetterChanged = 8;

/**
 * The municipality that a name with one typing error means, where an errand or a word of dwelling says that a place is
 * spoken of: `time i Drammn`. Between two of them none is guessed.
 */
export function findMisspelledMunicipality(tokens: readonly Token[], places: Places): Place | undefined {
  if (!tokens.some(({ word }) => errands.has(word))) return undefined;
  for (const [at, token] of tokens.entries()) {
    const only = isLed(tokens, at) ? municipalityMeant(token, places) : undefined;
    if (only !== undefined) return only;
  }
  return undefined;
}

function isLed(tokens: readonly Token[], at: number): boolean {
  const [lead, token] = [tokens[at - 1], tokens[at]];
  return lead !== undefined && token?.startsClause === false && leads.has(lead.written);
}

function municipalityMeant({ word, written, number }: Token, places: Places): Place | undefined {
  if (number !== undefined || word.length < shortest || foreign.has(word) || errands.has(word)) return undefined;
  if (places.names.has(foldName(written))) return undefined;
  const [only, ...others] = placesMeant(places, written);
  if (only?.kind !== 'municipality' || others.length > 0) return undefined;
  return isTypingError(word, foldName(only.name)) ? only : undefined;
}

function isTypingError(word: string, name: string): boolean {
  if (!isOneErrorApart(word, name)) return false;
  const isChanged = word.length === name.length && sorted(word) !== sorted(name);
  return !isChanged || word.length >= shortestWithLetterChanged;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
