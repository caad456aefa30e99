import type { CardActionOf, CardInputOf, CardInWords, PartOf } from '../../texts/card.ts';

/** Every word of a card as plain text: for a terminal, a screen reader, and wherever cards are not shown. */
export function cardText({ title, status, parts, actions }: CardInWords): string {
  const said = status === undefined ? [] : [status.text];
  return [...said, title, ...parts.flatMap(linesOf), ...actions.map(buttonText)].join('\n');
}

function linesOf(part: PartOf<string>): string[] {
  switch (part.kind) {
    case 'heading':
    case 'text':
      return [part.text];
    case 'quote':
      return [`«${part.text}»`, `${part.source} (${part.address}). ${part.checked}`];
    case 'facts':
      return part.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'row': {
      const cells = part.cells.map(({ text }) => text).join(' · ');
      const pressed = [...(part.below ?? []), ...(part.action ? [part.action] : [])];
      return [[cells, ...pressed.map(buttonText)].join(' ')];
    }
    case 'said':
      return [`${part.who} (${part.when}): ${part.text}`];
    case 'input':
      return inputText(part.input);
    case 'folded': {
      const inside = [...part.parts.flatMap(linesOf), ...(part.actions ?? []).map(buttonText)];
      return [part.label, ...inside.map((line) => `  ${line}`)];
    }
    default:
      return part satisfies never;
  }
}

function buttonText(action: CardActionOf<string>): string {
  return action.kind === 'open' ? `[${action.label}: ${action.address}]` : `[${action.label}]`;
}

function inputText(input: CardInputOf<string>): string[] {
  if (input.kind !== 'choice') return [`${input.label}: ${input.value ?? '…'}`];
  const labels = input.choices.map(({ value, label }) => (value === input.value ? `(${label})` : label));
  return [`${input.label}: ${labels.join(' / ')}`];
}
