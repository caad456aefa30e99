import fc from 'fast-check';
import { cardText } from '../../../bots/cards/card-text.ts';
import { teamsCard } from '../../../bots/cards/teams-card.ts';
import { webCard } from '../../../bots/cards/web-card.ts';
import type { CardAction, CardInput, CardPart, Words } from '../../../texts/card.ts';
import { inEnglish } from './full-card.ts';
import { objectsIn } from './objects-in.ts';
import { faultsOf, ofType, textsOf } from './rendered.ts';

const hostile = fc.constantFrom(
  '[Log in](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<https://evil.example>',
  'https://evil.example',
  'www.evil.example',
  'me@evil.example',
  '**bold** _it_ `code` ~~gone~~',
  '# heading',
  '1. one\n2. two',
  '---',
  '&lt;b&gt; <b>',
  '{{DATE(2026-03-16T10:00:00Z,LONG)}}',
  '\\[a\\](b)',
  '\u202eabc\u0000',
  '\ud800',
  '',
  ' ',
);
const words: fc.Arbitrary<string> = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(hostile, { maxLength: 150, size: 'large' }).map((each) => each.join(' ')),
);
const name = fc.stringMatching(/^[a-zæøå]{1,12}$/);
const label = fc.oneof(
  name,
  hostile.filter((text) => text.trim() !== ''),
);
const request = fc.record({ verb: name, data: fc.dictionary(name, name, { maxKeys: 3, noNullPrototype: true }) });
const tone = fc.constantFrom('plain', 'quiet', 'good', 'warning');
const address = fc.webUrl();

const action: fc.Arbitrary<CardAction> = fc.oneof(
  fc.record({ kind: fc.constant('do'), label, request }),
  fc.record({
    kind: fc.constant('do'),
    label,
    request,
    emphasis: fc.constant('dangerous'),
    leavesInputs: fc.constant(true),
  }),
  fc.record({ kind: fc.constant('open'), label, address }),
);
const input: fc.Arbitrary<CardInput> = fc.oneof(
  fc.record({ kind: fc.constant('text'), id: name, label, missing: label }),
  fc.record({
    kind: fc.constant('choice'),
    id: name,
    label,
    choices: fc.array(fc.record({ value: name, label }), { maxLength: 30 }),
  }),
  fc.record({ kind: fc.constant('day'), id: name, label }),
);
const flat: fc.Arbitrary<CardPart> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), text: words }),
  fc.record({ kind: fc.constant('text'), text: words, tone }),
  fc.record({
    kind: fc.constant('quote'),
    text: words,
    language: fc.constant('en'),
    source: label,
    address,
    checked: words,
  }),
  fc.record({
    kind: fc.constant('facts'),
    facts: fc.array(fc.record({ label: words, value: words }), { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('row'),
    cells: fc.array(fc.record({ text: words }), { minLength: 1, maxLength: 5 }),
    action,
    below: fc.array(action, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('said'), who: words, when: words, text: words }),
  fc.record({ kind: fc.constant('input'), input }),
);
const part = fc.oneof(
  { weight: 6, arbitrary: flat },
  fc.record({
    kind: fc.constant('folded'),
    label,
    parts: fc.array(flat, { maxLength: 6 }),
    actions: fc.array(action, { maxLength: 8 }),
  }),
);
const anyCard = fc
  .record({
    title: words,
    status: fc.record({ tone, text: words }),
    parts: fc.oneof(fc.array(part), fc.array(part, { minLength: 30, maxLength: 60, size: 'max' })),
    actions: fc.array(action, { maxLength: 12 }),
    refresh: request,
  })
  .map(inEnglish);

/** What a reader of Markdown would make of a text: a sign counts where no backslash stands before it. */
const formatting = /(?<!\\)(?:\\\\)*(?:[*_[\]`<>~]|:\/\/|@|www\.|\{\{)|^(?:[#+=-]|\d+[.)])/;

test('any card is valid, short enough, and nothing written on it becomes formatting or a link', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const [teams, web] = [teamsCard(card, { refreshFor: ['29:a'] }), webCard(card, ({ verb }) => verb)];
      for (const rendered of [teams, web]) {
        expect(faultsOf(rendered)).toEqual([]);
        expect(JSON.stringify(rendered).length).toBeLessThan(28_000);
        expect(textsOf(rendered).markdown.filter((text) => formatting.test(text))).toEqual([]);
        expect(textsWithDates(ofType(rendered, 'RichTextBlock'))).toEqual([]);
      }
      expect(ofType(web, 'Action.Execute')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('the text of any card has every word of it', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const text = cardText(card);
      for (const each of wordsOn(card)) expect(text).toContain(each);
    }),
    { numRuns: 40 },
  );
});

test('what is tested for is found: an unescaped link, a heading, a date', () => {
  const found = ['[a](b)', '# a', 'see https://a', '\\\\*a*', '1. a'].filter((text) => formatting.test(text));
  expect(found).toHaveLength(5);
  expect(textsWithDates([{ inlines: ['{{DATE(2026-03-16T10:00:00Z)}}'] }])).toHaveLength(1);
});

function textsWithDates(blocks: readonly Record<string, unknown>[]): unknown[] {
  return blocks.filter((block) => /"[^"]*\{\{/.test(JSON.stringify(block.inlines)));
}

/** All that somebody reads; the words for a field left empty come only then. */
function wordsOn({ title, status, parts, actions }: ReturnType<typeof inEnglish>): Words[] {
  const read = ['text', 'label', 'who', 'when', 'checked', 'source', 'address'] as const;
  const inside = objectsIn([status, parts, actions]).flatMap((each) => read.map((role) => each[role]));
  return [title, ...inside.filter((each) => typeof each === 'string')];
}
