import type { DeskServices } from '../../dialogs/caseworkers/errand.ts';
import { commandWords } from '../../dialogs/caseworkers/hear/command-words.ts';
import { hear } from '../../dialogs/caseworkers/hear/hear.ts';
import { phraseAt } from '../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';
import type { Request } from '../../texts/card.ts';

const mostWordsOfADay = 4;

/**
 * What would be done if that were no word to an applicant: where it is a command word with nothing behind it but what the
 * command takes, as nobody writes to people. Undefined for every sentence that only begins like one.
 */
export function commandAlone(text: string, services: DeskServices): Request | undefined {
  const tokens = tokensOf(text);
  const hit = phraseAt(commandWords, tokens, 0);
  if (hit === undefined) return undefined;
  const request = hear(text, services);
  if (request === undefined) return undefined;
  if (request.data.reference !== undefined) return request;
  if (request.verb !== hit.value.split(' ')[0]) return undefined;
  const behind = tokens.slice(hit.to);
  if (behind.length === 0) return request;
  return takesWhatIsBehind(request, text.slice(behind[0]?.from).trim(), behind.length) ? request : undefined;
}

function takesWhatIsBehind({ verb, data }: Request, words: string, count: number): boolean {
  switch (verb) {
    case 'day':
    case 'figures':
      return Object.keys(data).length > 0 && count < mostWordsOfADay;
    case 'find':
      return /\d/.test(words) || /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+$/u.test(words);
    case 'rules':
      return false;
    default:
      return data.caseReference !== undefined;
  }
}
