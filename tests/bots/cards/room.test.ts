import { teamsCard } from '../../../bots/cards/teams-card.ts';
import type { Card, CardPart } from '../../../texts/card.ts';
import { inEnglish, parts } from './full-card.ts';
import { faultsOf, ofType, textsOf } from './rendered.ts';

const inTeams = (card: Partial<Card>) => teamsCard(inEnglish(card), { refreshFor: ['29:a'] });
const lengthOf = (card: object) => JSON.stringify(card).length;

function rows(count: number): CardPart[] {
  return Array.from({ length: count }, (_row, at) => ({
    ...parts.row,
    cells: [{ text: `row ${at}` }, { text: 'Asha P.' }],
  }));
}

function said(count: number, length: number): CardPart[] {
  return Array.from({ length: count }, (_said, at) => ({ ...parts.said, text: `turn ${at} ${'x'.repeat(length)}` }));
}

test('a card that has room is shown whole', () => {
  const card = inTeams({ parts: rows(20) });
  expect(ofType(card, 'ColumnSet')).toHaveLength(20);
  expect(textsOf(card).plain).not.toContain('not shown');
});

test.each([60, 200, 2_000])('of %i rows the first are shown, and how many are not', (count) => {
  const card = inTeams({ parts: [parts.heading, ...rows(count), parts.text] });
  expect(lengthOf(card)).toBeLessThan(28_000);
  expect(lengthOf(card)).toBeGreaterThan(22_000);
  const shown = ofType(card, 'ColumnSet').length;
  expect(textsOf(card).plain).toContain(`row ${shown - 1}\n`);
  expect(textsOf(card).plain).toContain(
    `\n${(count - shown).toLocaleString('en')} more lines are not shown.\nEight people come`,
  );
  expect(card.speak).toContain(`${(count - shown).toLocaleString('en')} more lines are not shown.`);
  expect(faultsOf(card)).toEqual([]);
});

test('of what was said the last is shown', () => {
  const { plain } = textsOf(inTeams({ parts: said(40, 1_000) }));
  expect(plain).toContain('turn 39 ');
  expect(plain).not.toContain('turn 0 ');
  expect(plain).toMatch(/^\d+ more lines are not shown\.\n/);
});

test('the longest list gives way, the others stay, folded ones too', () => {
  const card = inTeams({
    parts: [...rows(60), parts.heading, ...said(5, 10), { kind: 'folded', label: 'More', parts: rows(3) }],
  });
  expect(ofType(card, 'ColumnSet').length).toBeLessThan(63);
  expect(textsOf(card).plain).toContain('turn 0 ');
  expect(textsOf(card).plain.match(/row 2\n/g)).toHaveLength(2);
  const folded = inTeams({ parts: [{ kind: 'folded', label: 'More', parts: rows(200) }] });
  expect(lengthOf(folded)).toBeLessThan(28_000);
  expect(textsOf(folded).plain).toContain('more lines are not shown');
});

test('one text that is too long is cut where it still is text', () => {
  const card = inTeams({ parts: [{ kind: 'text', text: '😀'.repeat(40_000) }] });
  expect(lengthOf(card)).toBeLessThan(28_000);
  expect(textsOf(card).plain).toMatch(/^(?:😀)+…$/u);
});

test('where nothing else helps the foot is left out, and it is said so', () => {
  const card = inTeams({ parts: Array.from({ length: 900 }, () => parts.facts) });
  expect(lengthOf(card)).toBeLessThan(28_000);
  expect(textsOf(card).plain).toMatch(/^\d+ more lines are not shown\.$/);
});
