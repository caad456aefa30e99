import { quotes } from '../../domain/facts/quotes.ts';
import { type Line, say } from '../../texts/line.ts';

/** The first card after asylum: the police and UDI say different things, so both are told with their dates. */
export function afterAsylum(): Line {
  return say('advice.callAboutFirstCardAfterAsylum', {
    policeChecked: { date: quotes.protectionBooksWithPolice.checked },
    udiChecked: { date: quotes.protectionIsCalledIn.checked },
  });
}
