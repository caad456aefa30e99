import type { Activity } from 'botbuilder';
import type { CarriedOut } from '../../dialogs/caseworkers/carry-out.ts';
import type { Language } from '../../domain/language.ts';
import type { Card } from '../../texts/card.ts';
import { cardInWords } from '../../texts/card-words.ts';
import type { Line } from '../../texts/line.ts';
import type { Speaker, Speakers } from '../../texts/words.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { teamsCard } from '../cards/teams-card.ts';

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/** In whose words, and whose client asks for a card again. */
interface Shown {
  speakers: Speakers;
  language: Language;
  /** Teams' ids of the people in the chat. */
  refreshFor: readonly string[];
}

/** A reply as a message of its own. */
export function deskMessage(reply: CarriedOut, shown: Shown): Partial<Activity> {
  const { speakers, language } = shown;
  if (reply.kind !== 'card') {
    const said = reply.kind === 'words' ? (reply.language ?? language) : language;
    return { type: 'message', text: inWords(reply.lines, speakers[said]), textFormat: 'plain', locale: said };
  }
  const content = shownCard(reply.card, shown);
  return {
    type: 'message',
    locale: language,
    // What a notification says of it.
    summary: content.fallbackText,
    attachments: [{ contentType: adaptiveCardType, content }],
  };
}

export function shownCard(card: Card, { speakers, language, refreshFor }: Shown): AdaptiveCard {
  return teamsCard(cardInWords(card, speakers[language]), { refreshFor });
}

/** A few words as one text, each link written out. */
export function inWords(lines: readonly Line[], speaker: Speaker): string {
  return lines
    .map((line) => {
      const { text, links } = speaker(line);
      return [text, ...links.map(({ label, address }) => `${label}: ${address}`)].join('\n');
    })
    .join('\n\n');
}
