import type { Language } from '../../domain/language.ts';
import type { StoredObject } from '../../storage/storage.ts';
import { say } from '../../texts/line.ts';
import type { Speakers } from '../../texts/words.ts';
import { numberedBelow } from './choices-shown.ts';
import { cutToFit, fitsOneText, pack } from './pack-texts.ts';
import { textsOfPerson } from './persons-words.ts';
import { canBeTexted, plainAddress } from './plain-address.ts';
import { type Last, saidIn } from './said-in.ts';
import { carried } from './segments.ts';

/** A text message that is ready to go, and what it costs. */
interface ComposedText {
  text: string;
  segments: number;
}

/** A line of so many characters always finds room. */
const mostKept = 120;

/**
 * Makes text messages of what a turn said, its messages given in order and as they are kept: at most two texts of at most
 * two segments each, the question with its numbered choices last. What is too long becomes its first lines and the
 * address where the rest stands. What a caseworker says comes as it is, in texts of its own.
 */
export function createComposer({ speakers, ownAddress }: { speakers: Speakers; ownAddress: string }) {
  return (activities: readonly StoredObject[]): readonly ComposedText[] =>
    speakersOf(activities)
      .flatMap(({ own, texts }) => texts ?? ownTexts(own))
      .map((text) => ({ text, segments: carried(text).segments }));

  function ownTexts(activities: readonly StoredObject[]): readonly string[] {
    const { lines, last, links, language } = saidIn(activities);
    const { before, tail } = endOf(last);
    const blocks = [...lines, ...before];
    const mores = moresIn(language, links);
    return (
      (last.choices.length === 0 ? inOneWithAddress([...blocks, tail], mores) : undefined) ??
      pack(blocks, tail) ??
      pack(blocks.flatMap(linesOf), tail) ??
      essenceOf(blocks, mores, tail) ??
      [cutToFit(blocks[0] ?? ''), cutToFit(tail)].filter((text) => text !== '')
    );
  }

  /** The sentences that tell where the rest stands, the better one first. */
  function moresIn(language: Language, links: readonly string[]): string[] {
    const addresses = [...links.filter(canBeTexted).slice(0, 1), ownAddress].map(plainAddress);
    return addresses.map((address) => speakers[language](say('smsTalk.more', { address })).text);
  }
}

/** What the assistant says without a break, and what a caseworker says between, in order. */
function speakersOf(activities: readonly StoredObject[]): { own: StoredObject[]; texts?: readonly string[] }[] {
  const parts: { own: StoredObject[]; texts?: readonly string[] }[] = [];
  for (const activity of activities) {
    const texts = textsOfPerson(activity);
    const open = parts.at(-1);
    if (texts !== undefined) parts.push({ own: [], texts });
    else if (open === undefined || open.texts !== undefined) parts.push({ own: [activity] });
    else open.own.push(activity);
  }
  return parts;
}

/** What a text ends with: the question and its choices, or the choices alone below a long question. */
function endOf({ text, choices }: Last): { tail: string; before: readonly string[] } {
  if (choices.length === 0) return fitsOneText(text) ? { tail: text, before: [] } : { tail: '', before: [text] };
  const tail = numberedBelow([text], choices);
  return fitsOneText(tail) ? { tail, before: [] } : { tail: cutToFit(numberedBelow([], choices)), before: [text] };
}

/** Where nothing is asked, the page of the answer is named if there is room for it. */
function inOneWithAddress(blocks: readonly string[], [more, own]: readonly string[]): string[] | undefined {
  if (more === undefined || own === undefined) return undefined;
  const text = [...blocks, more].join('\n');
  return fitsOneText(text) ? [text] : undefined;
}

/**
 * The first block, as many lines of the others as there is room for, in place of the rest the address, and the block
 * before the question, if it is short: it is what must not be missed.
 */
function essenceOf(blocks: readonly string[], mores: readonly string[], tail: string): string[] | undefined {
  const [first = '', ...others] = fitsOneText(blocks[0] ?? '') ? blocks : blocks.flatMap(linesOf);
  const last = others.at(-1) ?? '';
  const isKept = tail !== '' && last.length <= mostKept;
  const lines = (isKept ? others.slice(0, -1) : others).flatMap(linesOf);
  for (const more of mores) {
    for (let count = lines.length - 1; count >= 0; count -= 1) {
      // A heading with nothing below it says nothing.
      if (lines[count - 1]?.endsWith(':')) continue;
      const texts = pack([first, ...lines.slice(0, count), more, ...(isKept ? [last] : [])], tail);
      if (texts !== undefined) return texts;
    }
  }
  return undefined;
}

function linesOf(block: string): string[] {
  return block.split('\n');
}
