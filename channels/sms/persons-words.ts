import { z } from 'zod';
import type { StoredObject } from '../../storage/storage.ts';
import { withPlainCharacters } from './plain-characters.ts';
import { carried } from './segments.ts';

const schema = z.object({
  type: z.literal('message'),
  text: z.string(),
  channelData: z.object({ person: z.object({ name: z.string() }) }),
});

/** Longer texts are refused or torn by some networks; what has no room goes in another one. */
const mostSegments = 6;

/**
 * A caseworker's words as text messages, whole and in order, each with the name in front; undefined for what the
 * assistant says itself.
 */
export function textsOfPerson(activity: StoredObject): readonly string[] | undefined {
  const said = schema.safeParse(activity);
  if (!said.success) return undefined;
  const { text, channelData } = said.data;
  const start = `${withPlainCharacters(channelData.person.name)}: `;
  const fits = (piece: string) => carried(`${start}${piece}`).segments <= mostSegments;
  return piecesOf(withPlainCharacters(text).trim(), fits).map((piece) => `${start}${piece.trim()}`);
}

/** As many whole words in each as fit; of a word that fits nowhere, as many characters. */
function piecesOf(text: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let open = '';
  const add = (part: string) => {
    if (fits(open + part)) {
      open += part;
      return;
    }
    if (open !== '') pieces.push(open);
    open = part;
  };
  for (const word of text.split(/(?<=\s)/u)) {
    if (fits(word)) add(word);
    else for (const character of word) add(character);
  }
  return open.trim() === '' ? pieces : [...pieces, open];
}
