import { cardText } from '../../../bots/cards/card-text.ts';
import { teamsCard } from '../../../bots/cards/teams-card.ts';
import { webCard } from '../../../bots/cards/web-card.ts';
import type { Request } from '../../../texts/card.ts';
import { cardInWords } from '../../../texts/card-words.ts';
import { createSpeaker } from '../../../texts/words.ts';
import { fullCard, inEnglish, parts } from './full-card.ts';
import { objectsIn } from './objects-in.ts';
import { faultsOf, ofType, textsOf } from './rendered.ts';

const typed = ({ verb, data }: Request) => [verb, ...Object.values(data)].join(' ');
const inTeams = (card: Parameters<typeof inEnglish>[0]) => teamsCard(inEnglish(card), { refreshFor: ['29:a'] });
const onWeb = (card: Parameters<typeof inEnglish>[0]) => webCard(inEnglish(card), typed);

describe.each(Object.entries(parts))('a %s', (_kind, part) => {
  test('is valid in both channels', () => {
    expect(faultsOf(inTeams({ parts: [part] }))).toEqual([]);
    expect(faultsOf(onWeb({ parts: [part] }))).toEqual([]);
  });

  test('stands in the text too', () => {
    const text = cardText(inEnglish({ parts: [part] }));
    const own = objectsIn(part).flatMap(({ text: words, label, value, who, when, source, address, checked }) => [
      ...[words, label, who, when, source, address, checked],
      ...(label === 'Permit' ? [value] : []),
    ]);
    for (const words of own.filter(Boolean)) expect(text).toContain(words);
  });
});

test('the card of everything in Teams: carried out in place, or sent with the same verb and data', () => {
  const card = inTeams(fullCard);
  expect(faultsOf(card)).toEqual([]);
  expect(card).toMatchObject({
    version: '1.5',
    lang: 'en',
    fallbackText: 'Somebody else was quicker\nWhat you can do here',
  });
  const executes = ofType(card, 'Action.Execute').filter(({ title }) => title === 'Show');
  expect(executes).toEqual([
    {
      type: 'Action.Execute',
      title: 'Show',
      tooltip: 'Show: 09.15',
      verb: 'show',
      data: { reference: 'ABC234' },
      fallback: {
        type: 'Action.Submit',
        title: 'Show',
        data: { verb: 'show', reference: 'ABC234' },
      },
    },
  ]);
  expect(card.refresh).toEqual({
    action: { type: 'Action.Execute', verb: 'show', data: { reference: 'ABC234' } },
    userIds: ['29:a'],
  });
});

test('the card of everything in Web Chat: what is typed, and with fields the verb and data', () => {
  const card = onWeb(fullCard);
  expect(faultsOf(card)).toEqual([]);
  expect(ofType(card, 'Action.Execute')).toEqual([]);
  expect(card.refresh).toBeUndefined();
  const data = Object.fromEntries(ofType(card, 'Action.Submit').map((each) => [each.title, each.data]));
  expect(data).toEqual({
    Show: { verb: 'show', reference: 'ABC234' },
    'Really cancel': { verb: 'cancel', reference: 'ABC234' },
    Save: { verb: 'note', reference: 'ABC234' },
    Back: 'day oslo',
  });
  expect(onWeb({ parts: [parts.row] }).body).toMatchObject([
    {},
    { columns: [{}, {}, { items: [{ actions: [{ data: 'show ABC234' }] }] }] },
  ]);
});

test('a button beside fields can be pressed without filling them in', () => {
  const [save, back] = inTeams(fullCard).actions ?? [];
  expect(save).not.toHaveProperty('associatedInputs');
  expect(back).toMatchObject({ associatedInputs: 'none', fallback: { associatedInputs: 'none' } });
  expect(inTeams({ actions: fullCard.actions }).actions?.[1]).not.toHaveProperty('associatedInputs');
});

const widthsIn = (row: Record<string, unknown> | undefined) =>
  objectsIn(row?.columns).flatMap(({ type, width }) => (type === 'Column' ? [width] : []));

test('the button of a row has the room that its name needs', () => {
  const [row] = ofType(inTeams({ parts: [parts.row] }), 'ColumnSet');
  expect(widthsIn(row)).toEqual([1, 'stretch', '80px']);
});

test('a row without a button keeps the room of one, so that its columns stand below those of the others', () => {
  const { action: _action, ...bare } = parts.row;
  const longer = { ...parts.row, action: { ...parts.row.action, label: 'Show it all' } };
  const card = inTeams({ parts: [bare, parts.row, longer] });
  expect(faultsOf(card)).toEqual([]);
  expect(ofType(card, 'ColumnSet').map(widthsIn)).toEqual(Array(3).fill([1, 'stretch', '143px']));
  expect(ofType(inTeams({ parts: [bare] }), 'ColumnSet').map(widthsIn)).toEqual([[1, 'stretch']]);
});

test('in a row of many cells two follow the first and the others stand below, so that such rows stand alike', () => {
  const cells = ['09.15', 'Asha P.', 'new card', 'passport', 'a child', 'came'].map((text) => ({ text, weight: 2 }));
  const few = cells.filter(({ text }) => text !== 'a child');
  const card = inTeams({
    parts: [
      { kind: 'row', cells },
      { kind: 'row', cells: few },
    ],
  });
  expect(faultsOf(card)).toEqual([]);
  expect(textsOf(card).plain).toBe(
    '09.15\nAsha P. · new card\npassport · a child · came\n09.15\nAsha P. · new card\npassport · came',
  );
  const [one, other] = ofType(card, 'ColumnSet').map(widthsIn);
  expect(one).toEqual(['57px', 'stretch']);
  expect(other).toEqual(one);
});

test.each([
  ['few', ['09.15', 'Asha P.'], 'Came: 09.15'],
  ['many', ['09.15', 'Asha P.', 'new card', 'passport'], 'Came: 09.15 Asha P.'],
])(
  'in a row of %s cells what else can be done stands below the words, and says whom it is about',
  (_many, texts, name) => {
    const does = (label: string) => ({ kind: 'do' as const, label, request: { verb: 'mark', data: { label } } });
    const row = { ...parts.row, cells: texts.map((text) => ({ text })), below: [does('Came'), does('Did not come')] };
    const card = inTeams({ parts: [row] });
    expect(faultsOf(card)).toEqual([]);
    expect(faultsOf(onWeb({ parts: [row] }))).toEqual([]);
    const [below, beside] = ofType(card, 'ActionSet').toSorted((one) =>
      JSON.stringify(one).includes('Came') ? -1 : 1,
    );
    expect(below).toMatchObject({ actions: [{ title: 'Came', tooltip: name }, { title: 'Did not come' }] });
    expect(beside).toMatchObject({ actions: [{ title: 'Show' }] });
    expect(cardText(inEnglish({ parts: [row] }))).toContain(`${texts.join(' · ')} [Came] [Did not come] [Show]`);
  },
);

test('a field has a label, and says what is missing', () => {
  const fields = ofType(inTeams(fullCard), 'Input.Text');
  expect(fields).toMatchObject([
    { id: 'note', label: 'Note', isRequired: true, errorMessage: 'Write a note', isMultiline: true },
    { id: 'why', label: 'Why', isRequired: true, errorMessage: 'Write why' },
  ]);
});

test('what is folded inside what is folded is shown there under its name', () => {
  const card = inTeams({ parts: [{ kind: 'folded', label: 'Outer', parts: [parts.folded] }] });
  expect(ofType(card, 'Action.ShowCard').map(({ title }) => title)).toEqual(['Outer']);
  expect(ofType(card, 'TextBlock').map(({ text }) => text)).toEqual(['Card', 'Cancel']);
  expect(ofType(card, 'Action.Execute').map(({ title }) => title)).toEqual(['Really cancel']);
});

test('never more than sixty people have it refreshed, and nobody where nobody is named', () => {
  const people = Array.from({ length: 61 }, (_person, at) => `29:${at}`);
  expect(teamsCard(inEnglish(fullCard), { refreshFor: people }).refresh?.userIds).toEqual(people.slice(0, 60));
  expect(teamsCard(inEnglish(fullCard), { refreshFor: [] }).refresh).toBeUndefined();
});

test('many buttons stand in rows of five at most', () => {
  const actions = Array.from({ length: 12 }, (_action, at) => ({
    kind: 'do' as const,
    label: `Do ${at}`,
    request: { verb: 'do', data: {} },
  }));
  const card = inTeams({ actions });
  expect(faultsOf(card)).toEqual([]);
  expect(
    ofType(card, 'ActionSet').map(
      (set) => objectsIn(set.actions).filter(({ type }) => type === 'Action.Execute').length,
    ),
  ).toEqual([4, 4]);
  expect(card.actions?.map(({ title }) => title)).toEqual(['Do 8', 'Do 9', 'Do 10', 'Do 11']);
});

test('what people wrote is shown as they wrote it', () => {
  const text = '**[Log in](https://evil.example)** {{DATE(2026-03-16T10:00:00Z)}} <b>now</b>\n# www.evil.example';
  const card = inTeams({
    title: text,
    parts: [
      { ...parts.said, text },
      { kind: 'facts', facts: [{ label: 'a', value: text }] },
    ],
  });
  const { plain, markdown } = textsOf(card);
  expect(plain).toContain(text);
  expect(ofType(card, 'RichTextBlock')).toContainEqual(
    expect.objectContaining({ inlines: expect.arrayContaining([expect.stringMatching(/^\{DATE/)]) }),
  );
  const escaped =
    '\\*\\*\\[Log in\\](https\\://evil.example)\\*\\* \\{\\{DATE(2026-03-16T10:00:00Z)}} \\<b\\>now\\</b\\> # www\\.evil.example';
  expect(markdown).toEqual([escaped, 'a', escaped]);
});

test('a card is in the language of its speaker', () => {
  const card = teamsCard(cardInWords(fullCard, createSpeaker('nn')), { refreshFor: [] });
  expect(card.lang).toBe('nn');
  expect(textsOf(card).markdown[0]).toBe('Kva du kan gjere her');
});
