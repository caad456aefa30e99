import type { CardInWords } from '../../texts/card.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { button, inRows, type Press, rowOfButtons } from './buttons.ts';
import { cardText } from './card-text.ts';
import { elementsOf, hasInputs, titleElements } from './elements.ts';

/** The whole of a card but what only one channel has. */
export function render(card: CardInWords, press: Press): AdaptiveCard {
  const { title, status, parts, actions, language } = card;
  const besideInputs = hasInputs(parts);
  const rows = inRows(actions.map((action) => button(action, { press, besideInputs })));
  const last = rows.at(-1);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    speak: cardText(card),
    fallbackText: status === undefined ? title : `${status.text}\n${title}`,
    body: [
      ...titleElements(card),
      ...elementsOf(parts, { press, besideInputs, folded: false }),
      ...rows.slice(0, -1).map(rowOfButtons),
    ],
    ...(last && { actions: last }),
  };
}
