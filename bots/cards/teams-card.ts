import type { CardInWords } from '../../texts/card.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { asMuchAsFits } from './as-much-as-fits.ts';
import type { Press } from './buttons.ts';
import { render } from './render.ts';

interface TeamsCardOptions {
  /** Teams' ids (`29:…`) of those whose client asks for the card as things stand now; more than sixty are left out. */
  refreshFor: readonly string[];
}

/** Teams' limit. */
const mostToRefreshFor = 60;

/**
 * The card as Teams shows it: its buttons are carried out in place, and where a client knows only the older kind they
 * are sent with the same verb and data, side by side. Never too long for Teams.
 */
export function teamsCard(card: CardInWords, { refreshFor }: TeamsCardOptions): AdaptiveCard {
  const userIds = refreshFor.slice(0, mostToRefreshFor);
  const { refresh } = card;
  const again = refresh &&
    userIds.length > 0 && { refresh: { action: { type: 'Action.Execute' as const, ...refresh }, userIds } };
  return asMuchAsFits(card, (shorter) => ({ ...render(shorter, pressInTeams), ...again }));
}

const pressInTeams: Press = ({ request }, { inputs, looks }) => {
  const { verb, data } = request;
  const left = inputs === 'left' && { associatedInputs: 'none' as const };
  // A client that does not know how to carry out does not know what a tooltip is either.
  const { tooltip: _tooltip, ...olderLooks } = looks;
  const fallback = { type: 'Action.Submit' as const, ...olderLooks, data: { ...data, verb }, ...left };
  return { type: 'Action.Execute', ...looks, verb, data, ...left, fallback };
};
