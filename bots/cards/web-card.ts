import type { CardInWords, Request } from '../../texts/card.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { asMuchAsFits } from './as-much-as-fits.ts';
import { render } from './render.ts';

/**
 * The card as Web Chat shows it: a button sends what somebody would type for the same thing. One that takes along what
 * was filled in cannot be typed: it sends its verb and data with the fields, as a message of Teams' older kind does.
 */
export function webCard(card: CardInWords, typed: (request: Request) => string): AdaptiveCard {
  return asMuchAsFits(card, (shorter) =>
    render(shorter, ({ request }, { inputs, looks }) => {
      const { verb, data } = request;
      if (inputs === 'taken') return { type: 'Action.Submit', ...looks, data: { ...data, verb } };
      // Web Chat's library fails where a field is to be added to a string.
      const left = inputs === 'left' && { associatedInputs: 'none' as const };
      return { type: 'Action.Submit', ...looks, data: typed(request), ...left };
    }),
  );
}
