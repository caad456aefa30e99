import type { Role } from '../../../domain/caseworkers/caseworker.ts';
import type { Action } from '../../../domain/caseworkers/rights.ts';

/** Something a button asks for, and who may. */
export interface Cell {
  /** What it is on record as; nothing of anybody's is seen or changed by what is not. */
  action: Action | 'nothing';
  /** Who may, in words of this table and not of the house's. */
  roles: readonly Role[];
  /** What comes with it, of an appointment, a hand-over and its whisper that there are. */
  data: Readonly<Record<string, string>>;
}

const everybody = ['reader', 'caseworker', 'lead', 'editor'] as const;
const whoLooks = ['reader', 'caseworker', 'lead'] as const;
const whoWorks = ['caseworker', 'lead'] as const;
const whoAnswersForIt = ['lead', 'editor'] as const;

const pass = { pass: '{}', signature: 'forged', situation: '{}' };

/** Every verb of the desk. A verb that is not here fails a test until somebody has thought about who may. */
export function allowMatrix(reference: string, handover: string): Readonly<Record<string, Cell>> {
  return {
    help: { action: 'nothing', roles: everybody, data: {} },
    language: { action: 'nothing', roles: everybody, data: { language: 'nb' } },
    'on-duty': { action: 'take-handover', roles: whoWorks, data: {} },
    'off-duty': { action: 'take-handover', roles: whoWorks, data: {} },
    day: { action: 'see-day', roles: whoLooks, data: { station: 'drammen-politistasjon', day: '2026-03-16' } },
    find: { action: 'find-appointment', roles: whoLooks, data: { text: '900000000009' } },
    show: { action: 'see-appointment', roles: whoLooks, data: { reference } },
    'look-again': { action: 'see-appointment', roles: whoLooks, data: { reference, request: 'x' } },
    move: { action: 'move-appointment', roles: whoWorks, data: { reference } },
    'move-elsewhere': { action: 'move-appointment', roles: whoWorks, data: { reference } },
    'move-to': {
      action: 'move-appointment',
      roles: whoWorks,
      data: { reference, slot: '2026-03-17T09:00', why: 'applicant-asked' },
    },
    cancel: { action: 'cancel-appointment', roles: whoWorks, data: { reference, why: 'applicant-asked' } },
    note: { action: 'write-note', roles: whoWorks, data: { reference, note: 'brings a child' } },
    came: { action: 'mark-attendance', roles: whoWorks, data: { reference } },
    'did-not-come': { action: 'mark-attendance', roles: whoWorks, data: { reference } },
    undo: { action: 'mark-attendance', roles: whoWorks, data: { reference, what: 'attendance' } },
    'undo-last': { action: 'see-appointment', roles: whoLooks, data: {} },
    'walk-in': {
      action: 'book-walk-in',
      roles: whoWorks,
      data: { caseReference: '900000000002', birthDate: '1990-02-02' },
    },
    'walk-in-person': { action: 'book-walk-in', roles: whoWorks, data: pass },
    'walk-in-ask': { action: 'book-walk-in', roles: whoWorks, data: { ...pass, fact: 'permit' } },
    'walk-in-answer': {
      action: 'book-walk-in',
      roles: whoWorks,
      data: { ...pass, fact: 'permit', value: 'permanent' },
    },
    'walk-in-times': { action: 'book-walk-in', roles: whoWorks, data: { ...pass, station: 'drammen-politistasjon' } },
    'walk-in-book': {
      action: 'book-walk-in',
      roles: whoWorks,
      data: { ...pass, station: 'drammen-politistasjon', start: '2026-03-17T09:00' },
    },
    answer: { action: 'ask-rules', roles: everybody, data: { text: 'what does a new card cost?' } },
    rules: { action: 'ask-rules', roles: everybody, data: { text: 'permanent permit, card lost' } },
    'rules-ask': { action: 'ask-rules', roles: everybody, data: { situation: '{}', fact: 'permit' } },
    'rules-answer': {
      action: 'ask-rules',
      roles: everybody,
      data: { situation: '{}', fact: 'permit', value: 'permanent' },
    },
    figures: { action: 'see-figures', roles: whoAnswersForIt, data: { day: '2026-03-16' } },
    'not-understood': { action: 'see-not-understood', roles: whoAnswersForIt, data: {} },
    queue: { action: 'see-queue', roles: whoWorks, data: {} },
    handover: { action: 'see-queue', roles: whoWorks, data: { handover } },
    'take-next': { action: 'take-handover', roles: whoWorks, data: {} },
    take: { action: 'take-handover', roles: whoWorks, data: { handover } },
    say: { action: 'speak-in-handover', roles: whoWorks, data: { handover, text: 'Hei' } },
    correct: {
      action: 'speak-in-handover',
      roles: whoWorks,
      data: { handover, said: 'caseworker 1', when: 'now', text: 'Hei' },
    },
    unsay: { action: 'speak-in-handover', roles: whoWorks, data: { handover, said: 'caseworker 1' } },
    'send-held': {
      action: 'speak-in-handover',
      roles: whoWorks,
      data: { handover, said: 'caseworker 1', text: 'queue' },
    },
    'send-whisper': { action: 'speak-in-handover', roles: whoWorks, data: { handover, entry: 'whisper', text: 'Hei' } },
    'private-note': { action: 'speak-in-handover', roles: whoWorks, data: { handover, note: 'to be called' } },
    'ask-transfer': { action: 'pass-on-handover', roles: whoWorks, data: { handover, name: '' } },
    'talk-help': { action: 'nothing', roles: everybody, data: { handover } },
    transfer: { action: 'pass-on-handover', roles: whoWorks, data: { handover, to: 'lead' } },
    'hand-back': { action: 'pass-on-handover', roles: whoWorks, data: { handover } },
    close: { action: 'speak-in-handover', roles: whoWorks, data: { handover } },
    called: { action: 'speak-in-handover', roles: whoWorks, data: { handover } },
  };
}
