import { type Token, tokensOf } from '../../nlu/details/text/tokens.ts';
import { wordSet } from '../../nlu/details/text/word-set.ts';
import type { Intent } from '../../nlu/intents.ts';
import { personCalled } from '../questions/who-is-asked-about.ts';
import type { Whose } from '../questions/whose-card.ts';
import type { Heard } from './heard.ts';

const joining = wordSet('and og');
const writer = wordSet('me i myself jeg eg meg');
const possessive = wordSet('my min mi mitt');
const greetings = wordSet('hi hello hey hei hallo both både');
const aboutCards: ReadonlySet<Intent> = new Set([
  'first-card',
  'new-card',
  'renew-permit',
  'expiring',
  'book-appointment',
]);

/** `Me and my wife lost our cards`: of two who are named in one breath the other comes after the writer. */
export function withCompanion(heard: Heard): Heard {
  const { understanding } = heard;
  const { text, details, ranking } = understanding;
  const isAboutCards = details.reason !== undefined || aboutCards.has(ranking[0]?.intent ?? 'none');
  if (!isAboutCards || details.alsoAbout !== undefined) return heard;
  const companion = companionIn(tokensOf(text));
  if (companion === undefined) return heard;
  const { whose: _whose, ...own } = details;
  return { ...heard, understanding: { ...understanding, details: { ...own, alsoAbout: companion } } };
}

function companionIn(tokens: readonly Token[]): Exclude<Whose, 'mine'> | undefined {
  for (const [at, { written }] of tokens.entries()) {
    if (!joining.has(written)) continue;
    const before = personNear(tokens.slice(0, at).reverse());
    const after = personNear(tokens.slice(at + 1));
    // Of "I live with my wife and I lost my card" only one is meant.
    if (!beginsWithThem(tokens, before === 'mine' ? at - 1 : at - 2)) continue;
    if (before === 'mine' && after !== 'mine') return after;
    if (after === 'mine' && before !== 'mine') return before;
  }
  return undefined;
}

function beginsWithThem(tokens: readonly Token[], first: number): boolean {
  const isFirst = first === 0 || tokens[first]?.startsClause === true;
  return isFirst || greetings.has(tokens[first - 1]?.written ?? '');
}

/** Whom the next words name: `my wife`, `kona mi`, `I`. */
function personNear([first, second]: readonly Token[]): Whose | undefined {
  if (first === undefined) return undefined;
  if (writer.has(first.word) || writer.has(first.written)) return 'mine';
  const named = possessive.has(first.written) ? second : first;
  const isOwned = possessive.has(first.written) || possessive.has(second?.written ?? '');
  return named !== undefined && isOwned ? personCalled(named.written) : undefined;
}
