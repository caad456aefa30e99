import type { Card, CardActionOf, CardInputOf, CardInWords, CardOf, PartOf, Words } from './card.ts';
import type { Phrase } from './line.ts';
import type { Speaker } from './words.ts';

/** Puts a card into the language of a speaker. */
export function cardInWords(card: Card, speaker: Speaker): CardInWords {
  const inWords = (phrase: Phrase) => speaker(phrase).text;
  const words = (word: Words) => (typeof word === 'string' ? word : inWords(word));
  return { ...rewordCard(card, { words }), language: speaker({ text: 'desk.title', blanks: {} }).language, inWords };
}

/** How what stands on a card becomes something else. */
interface Rewording<From, To> {
  words(word: From): To;
  /** What somebody said or a source says; stays as it is if nothing else is asked for. */
  quoted?: (text: string) => string;
}

/** The same card with other words. */
export function rewordCard<From, To>(card: CardOf<From>, rewording: Rewording<From, To>): CardOf<To> {
  const { words } = rewording;
  return {
    title: words(card.title),
    ...(card.status && { status: { ...card.status, text: words(card.status.text) } }),
    parts: card.parts.map((part) => rewordPart(part, rewording)),
    actions: card.actions.map((action) => rewordAction(action, words)),
    ...(card.refresh && { refresh: card.refresh }),
  };
}

function rewordPart<From, To>(part: PartOf<From>, rewording: Rewording<From, To>): PartOf<To> {
  const { words, quoted = (text) => text } = rewording;
  switch (part.kind) {
    case 'heading':
    case 'text':
      return { ...part, text: words(part.text) };
    case 'quote':
      return { ...part, text: quoted(part.text), checked: words(part.checked) };
    case 'facts':
      return { ...part, facts: part.facts.map(({ label, value }) => ({ label: words(label), value: words(value) })) };
    case 'row': {
      const { kind, cells, action, below } = part;
      return {
        kind,
        cells: cells.map((cell) => ({ ...cell, text: words(cell.text) })),
        ...(action && { action: rewordAction(action, words) }),
        ...(below && { below: below.map((each) => rewordAction(each, words)) }),
      };
    }
    case 'said':
      return { ...part, who: words(part.who), when: words(part.when), text: quoted(part.text) };
    case 'input':
      return { ...part, input: rewordInput(part.input, words) };
    case 'folded': {
      const { kind, label, parts, actions } = part;
      return {
        kind,
        label: words(label),
        parts: parts.map((each) => rewordPart(each, rewording)),
        ...(actions && { actions: actions.map((action) => rewordAction(action, words)) }),
      };
    }
    default:
      return part satisfies never;
  }
}

function rewordAction<From, To>(action: CardActionOf<From>, words: (word: From) => To): CardActionOf<To> {
  return { ...action, label: words(action.label) };
}

function rewordInput<From, To>(input: CardInputOf<From>, words: (word: From) => To): CardInputOf<To> {
  const { label, missing, ...rest } = input;
  const named = { label: words(label), ...(missing !== undefined && { missing: words(missing) }) };
  if (rest.kind === 'day') return { ...rest, ...named };
  if (rest.kind === 'text') {
    const { example, ...text } = rest;
    return { ...text, ...named, ...(example !== undefined && { example: words(example) }) };
  }
  return { ...rest, ...named, choices: rest.choices.map((choice) => ({ ...choice, label: words(choice.label) })) };
}
