import * as z from 'zod/mini';

const text = z.string();
const items = z.catch(z.optional(z.array(z.unknown())), undefined);

const textBlock = z.object({ type: z.literal('TextBlock'), text, style: z.catch(z.optional(text), undefined) });
const richText = z.object({
  type: z.literal('RichTextBlock'),
  inlines: z.array(z.union([text, z.object({ text })])),
});
const factSet = z.object({ type: z.literal('FactSet'), facts: z.array(z.object({ title: text, value: text })) });
const container = z.object({ type: z.literal('Container'), items });
const actionSet = z.object({ type: z.literal('ActionSet'), actions: items });
const submit = z.object({ type: z.literal('Action.Submit'), title: text, data: text });
const openUrl = z.object({ type: z.literal('Action.OpenUrl'), title: text, url: text });
const element = z.union([textBlock, richText, factSet, container, actionSet]);
const action = z.union([submit, openUrl]);

type CardPart =
  | { kind: 'heading' | 'text'; text: string }
  | { kind: 'facts'; facts: readonly { title: string; value: string }[] }
  | { kind: 'press'; title: string; value: string }
  | { kind: 'link'; title: string; address: string };

/** What the chat shows of an adaptive card, from top to bottom. */
export type Card = readonly CardPart[];

const cardSchema = z.object({ body: items, actions: items });
const deepest = 4;

/** Reads the parts of a card that the chat can show; whatever else is on it is left out. */
export function readCard(content: unknown): Card {
  const card = cardSchema.safeParse(content);
  if (!card.success) return [];
  const { body = [], actions = [] } = card.data;
  return [...body.flatMap((each) => partsOf(each, 0)), ...actions.flatMap(buttonOf)];
}

function partsOf(raw: unknown, depth: number): CardPart[] {
  const read = element.safeParse(raw);
  if (!read.success || depth > deepest) return [];
  const one = read.data;
  switch (one.type) {
    case 'TextBlock':
      return [{ kind: one.style === 'heading' ? 'heading' : 'text', text: one.text }];
    case 'RichTextBlock':
      return [{ kind: 'text', text: one.inlines.map((run) => (typeof run === 'string' ? run : run.text)).join('') }];
    case 'FactSet':
      return [{ kind: 'facts', facts: one.facts }];
    case 'Container':
      return (one.items ?? []).flatMap((each) => partsOf(each, depth + 1));
    case 'ActionSet':
      return (one.actions ?? []).flatMap(buttonOf);
    default:
      return one satisfies never;
  }
}

function buttonOf(raw: unknown): CardPart[] {
  const read = action.safeParse(raw);
  if (!read.success) return [];
  const one = read.data;
  return one.type === 'Action.Submit'
    ? [{ kind: 'press', title: one.title, value: one.data }]
    : [{ kind: 'link', title: one.title, address: one.url }];
}
