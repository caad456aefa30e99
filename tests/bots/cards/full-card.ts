import type { Card, CardPart } from '../../../texts/card.ts';
import { cardInWords } from '../../../texts/card-words.ts';
import { say } from '../../../texts/line.ts';
import { createSpeaker } from '../../../texts/words.ts';

/** One of every kind of part. */
export const parts = {
  heading: { kind: 'heading', text: 'Monday' },
  text: { kind: 'text', text: 'Eight people come', tone: 'quiet' },
  quote: {
    kind: 'quote',
    text: 'You must renew',
    language: 'en',
    source: 'UDI',
    address: 'https://www.udi.no/en/',
    checked: 'checked in March',
  },
  facts: { kind: 'facts', facts: [{ label: 'Permit', value: 'work' }] },
  row: {
    kind: 'row',
    cells: [{ text: '09.15', weight: 1 }, { text: 'Asha P.' }],
    action: { kind: 'do', label: 'Show', request: { verb: 'show', data: { reference: 'ABC234' } } },
  },
  said: { kind: 'said', who: 'The applicant', when: '09.03', text: 'Is anybody there?\nHello' },
  input: {
    kind: 'input',
    input: {
      kind: 'text',
      id: 'note',
      label: 'Note',
      missing: 'Write a note',
      lines: 'several',
      example: 'What you saw',
    },
  },
  choice: {
    kind: 'input',
    input: { kind: 'choice', id: 'to', label: 'Colleague', value: 'b', choices: [{ value: 'b', label: 'Berit' }] },
  },
  day: { kind: 'input', input: { kind: 'day', id: 'day', label: 'Which day', earliest: '2026-03-16' } },
  folded: {
    kind: 'folded',
    label: 'Cancel',
    parts: [{ kind: 'input', input: { kind: 'text', id: 'why', label: 'Why', missing: 'Write why' } }],
    actions: [
      { kind: 'do', label: 'Really cancel', request: { verb: 'cancel', data: { reference: 'ABC234' } } },
      { kind: 'open', label: 'Rules', address: 'https://www.udi.no/en/rules' },
    ],
  },
} as const satisfies Record<string, CardPart>;

export const fullCard: Card = {
  title: say('desk.title'),
  status: { tone: 'warning', text: 'Somebody else was quicker' },
  parts: Object.values(parts),
  actions: [
    { kind: 'do', label: 'Save', emphasis: 'first', request: { verb: 'note', data: { reference: 'ABC234' } } },
    { kind: 'do', label: 'Back', leavesInputs: true, request: { verb: 'day', data: { station: 'oslo' } } },
  ],
  refresh: { verb: 'show', data: { reference: 'ABC234' } },
};

const english = createSpeaker('en');

export function inEnglish(card: Partial<Card>) {
  return cardInWords({ title: 'Card', parts: [], actions: [], ...card }, english);
}
