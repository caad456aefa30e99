import { phraseAt, phraseTable } from '../../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../../nlu/details/text/tokens.ts';
import type { Request } from '../../../texts/card.ts';
import { referenceIn } from '../../caseworkers/hear/reference-in.ts';

type TalkCommand = 'note' | 'hand-back' | 'close' | 'transfer' | 'conversation' | 'help';

/** What can be asked for of the conversation somebody is in, in any of the three written forms. */
const talkWords = phraseTable<TalkCommand>([
  [
    'note',
    'skriv? privat? notat/notatet, privat? merknad~, internt notat, legg til notat, add/write? a? private? note, internal note',
  ],
  [
    'hand-back',
    `gi/gje/gir/gjev/lever samtalen/den/han? tilbake/attende til? assistenten/boten/roboten?, tilbake/attende til assistenten, til assistenten,
     give/hand it/the? conversation? back to? the? assistant/bot?, handback~, back to the? assistant`,
  ],
  [
    'close',
    'avslutt/avslutte/avslutta/slutt/lukk/lukke samtalen/samtale/chatten?, ferdig, end/close/finish/stop the? conversation/chat?, done',
  ],
  [
    'transfer',
    `overfør~/overføre~/overfører~/overfor samtalen/den/han? til?, send/gi/gje samtalen/den/han? videre/vidare til?, sett samtalen/den/han? over til?,
     transfer~ it/the? conversation? to?, pass it/the? conversation? on? to?, hand it/the? conversation? over to?`,
  ],
  [
    'conversation',
    'vis/åpne/opne samtalen/samtale/kortet, samtale, samtalen, kortet, show/open? the? conversation, show/open? the? card',
  ],
  [
    'help',
    'hjelp meg?, help me?, kommandoer~, kommandoar~, commands~, hva/kva kan jeg/eg gjøre/gjere, what can i do, meny, menu',
  ],
]);

/** A note, or the name of a colleague, is all that may stand behind; a reference in front is of an appointment. */
const wordsOfAReference = 3;
const joining = /^[\s:,.–-]+/u;

/** What is wanted of a conversation by whom it is with, who typed that behind a slash; undefined where it is none of it. */
export function hearInTalk(typed: string, handover: string): Request | undefined {
  const text = typed.trim();
  const tokens = tokensOf(text);
  const hit = phraseAt(talkWords, tokens, 0);
  if (hit === undefined) return text === '?' ? { verb: 'talk-help', data: { handover } } : undefined;
  const behind = text.slice(tokens[hit.to - 1]?.to).replace(joining, '');
  switch (hit.value) {
    case 'note':
      return isOfAppointment(behind)
        ? undefined
        : { verb: 'private-note', data: { handover, note: behind, typed: 'yes' } };
    case 'transfer':
      return { verb: 'ask-transfer', data: { handover, name: behind } };
    case 'hand-back':
    case 'close':
      return behind === '' ? { verb: hit.value, data: { handover } } : undefined;
    case 'conversation':
      return behind === '' ? { verb: 'handover', data: { handover } } : undefined;
    case 'help':
      return behind === '' ? { verb: 'talk-help', data: { handover } } : undefined;
    default:
      return hit.value satisfies never;
  }
}

function isOfAppointment(note: string): boolean {
  const beginning = note.split(/\s+/).slice(0, wordsOfAReference).join(' ');
  return referenceIn(beginning.replace(/^(?:på|til|for|om|on|to)\s/iu, '')) !== undefined;
}
