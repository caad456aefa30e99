import { AdaptiveCard, CardElement, SerializationContext, Versions } from 'adaptivecards';
import type { AdaptiveCard as OurCard } from '../../../bots/cards/adaptive-card.ts';
import { adaptiveCardSchema } from './adaptive-schema.ts';
import { objectsIn } from './objects-in.ts';

/** What Adaptive Cards' own library and the schema of what we use say against a card. */
export function faultsOf(card: object): string[] {
  const context = new SerializationContext(Versions.v1_5);
  // The library remembers where it stopped reading a language, and finds fault with every second one.
  if (CardElement.langProperty.regEx) CardElement.langProperty.regEx.lastIndex = 0;
  new AdaptiveCard().parse(structuredClone(card), context);
  const ofLibrary = Array.from({ length: context.eventCount }, (_event, at) => context.getEventAt(at).message);
  const { error } = adaptiveCardSchema.safeParse(card);
  return [...ofLibrary, ...(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [])];
}

export function ofType(card: OurCard, type: string): Record<string, unknown>[] {
  return objectsIn(card).filter((each) => each.type === type);
}

/** Every text that stands as it is, and every one that is read as Markdown. */
export function textsOf(card: OurCard): { plain: string; markdown: string[] } {
  const plain = ofType(card, 'RichTextBlock').map(({ inlines }) =>
    (Array.isArray(inlines) ? inlines : []).map((run) => (typeof run === 'string' ? run : run.text)).join(''),
  );
  const facts = ofType(card, 'FactSet').flatMap(({ facts }) => objectsIn(facts));
  const markdown = [
    ...ofType(card, 'TextBlock').map(({ text }) => String(text)),
    ...facts.flatMap(({ title, value }) => [String(title), String(value)]),
  ];
  return { plain: plain.join('\n'), markdown };
}
