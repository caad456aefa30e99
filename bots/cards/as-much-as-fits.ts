import type { CardInWords } from '../../texts/card.ts';
import { rewordCard } from '../../texts/card-words.ts';
import { say } from '../../texts/line.ts';
import { type Kept, listsIn, withFewer } from './lists.ts';

/** Teams' own limit is higher, but not everywhere; counted in UTF-16, as Teams does. */
const mostCharacters = 28_000;
const shortestWords = 60;

interface Cut {
  /** How many of a list are shown; all, where it is not named. */
  kept: Kept;
  /** How long a text may be. */
  words: number;
  /** How many parts are left, from the top. */
  parts: number;
}

/** What a card becomes, of as much of it as has room: first the longest lists are shortened, then texts, then the foot. */
export function asMuchAsFits<Rendered>(card: CardInWords, render: (card: CardInWords) => Rendered): Rendered {
  let cut: Cut = { kept: new Map(), words: Number.POSITIVE_INFINITY, parts: card.parts.length };
  for (;;) {
    const rendered = render(shortened(card, cut));
    const tooMuch = JSON.stringify(rendered).length / mostCharacters;
    if (tooMuch < 1) return rendered;
    cut = more(card, cut, tooMuch);
  }
}

function more(card: CardInWords, cut: Cut, tooMuch: number): Cut {
  const lists = listsIn(card.parts).map((list) => ({ list, kept: cut.kept.get(list[0]) ?? list.length }));
  const [longest] = lists.filter(({ kept }) => kept > 1).toSorted((one, other) => other.kept - one.kept);
  if (longest !== undefined) {
    const fewer = Math.max(1, Math.floor(longest.kept * (1 - 1 / tooMuch) * 0.5));
    return { ...cut, kept: new Map(cut.kept).set(longest.list[0], longest.kept - fewer) };
  }
  if (cut.words > shortestWords) return { ...cut, words: Math.min(cut.words / 2, 4_000) };
  if (cut.parts > 0) return { ...cut, parts: Math.floor(cut.parts / 2) };
  throw new RangeError('A card whose buttons alone are too much');
}

function shortened(card: CardInWords, { kept, words, parts }: Cut): CardInWords {
  const notShown = (count: number) => card.inWords(say('desk.cardNotShown', { count }));
  const shown = withFewer(card.parts.slice(0, parts), kept, notShown);
  const left = card.parts.length - parts;
  const all = left === 0 ? shown : [...shown, { kind: 'text' as const, tone: 'quiet' as const, text: notShown(left) }];
  const shorter = (text: string) => shorterText(text, words);
  return { ...card, ...rewordCard({ ...card, parts: all }, { words: shorter, quoted: shorter }) };
}

function shorterText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
