import { z } from 'zod';

/** What may stand on a card in Teams and in Web Chat, and nothing else: Adaptive Cards 1.5 as far as we use it. */
const words = z.string().min(1);
const data = z.record(z.string(), z.string());
const looks = {
  title: words,
  style: z.enum(['positive', 'destructive']).optional(),
  tooltip: words.optional(),
};
const associatedInputs = z.literal('none').optional();

const submit = z.strictObject({
  type: z.literal('Action.Submit'),
  ...looks,
  associatedInputs,
  data: z.union([words, data]),
});
const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  ...looks,
  associatedInputs,
  verb: words,
  data,
  fallback: submit.optional(),
});
const openUrl = z.strictObject({ type: z.literal('Action.OpenUrl'), ...looks, url: z.httpUrl() });

const action = z.lazy((): z.ZodType => z.discriminatedUnion('type', [submit, execute, openUrl, showCard]));
const rowOfActions = z.array(action).min(1).max(5);
const elements = z.lazy((): z.ZodType => z.array(element));

const showCard = z.strictObject({
  type: z.literal('Action.ShowCard'),
  ...looks,
  card: z.strictObject({ type: z.literal('AdaptiveCard'), body: elements }),
});

const place = { spacing: z.enum(['none', 'medium']).optional() };
const field = {
  ...place,
  id: words,
  label: words,
  value: z.string().optional(),
  isRequired: z.literal(true).optional(),
  errorMessage: words.optional(),
};
const textRun = z.strictObject({
  type: z.literal('TextRun'),
  text: words,
  weight: z.literal('bolder').optional(),
  isSubtle: z.literal(true).optional(),
  italic: z.literal(true).optional(),
});
const column = z.strictObject({
  type: z.literal('Column'),
  width: z.union([z.literal('stretch'), z.number().positive(), z.string().regex(/^\d+px$/)]),
  verticalContentAlignment: z.literal('center').optional(),
  items: elements,
});

const element = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextBlock'),
    ...place,
    text: words,
    wrap: z.literal(true),
    style: z.literal('heading'),
    size: z.literal('large').optional(),
    weight: z.literal('bolder'),
  }),
  z.strictObject({ type: z.literal('RichTextBlock'), ...place, inlines: z.array(z.union([words, textRun])).min(1) }),
  z.strictObject({
    type: z.literal('FactSet'),
    ...place,
    facts: z.array(z.strictObject({ title: words, value: words })),
  }),
  z.strictObject({
    type: z.literal('Container'),
    ...place,
    style: z.enum(['good', 'warning', 'emphasis']).optional(),
    items: elements,
  }),
  z.strictObject({ type: z.literal('ColumnSet'), ...place, columns: z.array(column) }),
  z.strictObject({ type: z.literal('ActionSet'), ...place, actions: rowOfActions }),
  z.strictObject({
    type: z.literal('Input.Text'),
    ...field,
    isMultiline: z.literal(true).optional(),
    maxLength: z.int().positive().optional(),
    placeholder: z.string().min(1).optional(),
  }),
  z.strictObject({
    type: z.literal('Input.ChoiceSet'),
    ...field,
    choices: z.array(z.strictObject({ title: words, value: z.string() })),
  }),
  z.strictObject({
    type: z.literal('Input.Date'),
    ...field,
    min: z.iso.date().optional(),
    max: z.iso.date().optional(),
  }),
]);

export const adaptiveCardSchema = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  lang: z.enum(['nb', 'nn', 'en']),
  speak: words,
  fallbackText: words,
  body: elements,
  actions: rowOfActions.optional(),
  refresh: z
    .strictObject({
      action: execute.pick({ type: true, verb: true, data: true }),
      userIds: z.array(z.string()).min(1).max(60),
    })
    .optional(),
});
