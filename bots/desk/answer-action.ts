import type { Caller } from '../../dialogs/caseworkers/errand.ts';
import type { Request } from '../../texts/card.ts';
import type { Line } from '../../texts/line.ts';
import type { Speaker } from '../../texts/words.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { adaptiveCardType, inWords, shownCard } from './desk-message.ts';
import type { DeskParts } from './desk-parts.ts';
import { doErrand } from './do-errand.ts';

/** The response to `adaptiveCard/action`, as its protocol has it: the SDK's type knows no words. */
type ActionResponse =
  | { statusCode: 200; type: typeof adaptiveCardType; value: AdaptiveCard }
  | { statusCode: 200; type: 'application/vnd.microsoft.activity.message'; value: string }
  | { statusCode: 400; type: 'application/vnd.microsoft.error'; value: { code: string; message: string } };

/** Carries out a button where it stands: what comes of it is the response. */
export async function answerAction(
  parts: DeskParts,
  caller: Caller,
  { request, user }: { request: Request | undefined; user: string },
): Promise<ActionResponse> {
  const { speakers } = parts.services;
  const { language } = caller;
  const reply = await doErrand(parts, caller, request);
  switch (reply.kind) {
    case 'card': {
      const value = shownCard(reply.card, { speakers, language, refreshFor: [user] });
      return { statusCode: 200, type: adaptiveCardType, value };
    }
    case 'words':
      return wordsInPlace(reply.lines, speakers[reply.language ?? language]);
    case 'unreadable':
      return unreadable(reply.lines, speakers[language]);
    default:
      return reply satisfies never;
  }
}

/** Words beside the card, which stays as it is. */
export function wordsInPlace(lines: readonly Line[], speaker: Speaker): ActionResponse {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: inWords(lines, speaker) };
}

function unreadable(lines: readonly Line[], speaker: Speaker): ActionResponse {
  const value = { code: 'BadRequest', message: inWords(lines, speaker) };
  return { statusCode: 400, type: 'application/vnd.microsoft.error', value };
}
