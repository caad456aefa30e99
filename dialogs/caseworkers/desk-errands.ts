import { z } from 'zod';
import type { Role } from '../../domain/caseworkers/caseworker.ts';
import { type Action, mayDo } from '../../domain/caseworkers/rights.ts';
import { languages } from '../../domain/language.ts';
import type { Card, CardAction, CardPart } from '../../texts/card.ts';
import { type Phrase, say } from '../../texts/line.ts';
import { type AnyErrand, errand } from './errand.ts';

const nothing = z.object({});

/** What is about the desk itself. */
export const ownErrands: Readonly<Record<string, AnyErrand>> = {
  help: errand({
    data: nothing,
    run: async ({ desk }, { caseworker, chat }) => {
      const isOnDuty = (await desk.chat(chat))?.onDuty ?? false;
      return { kind: 'card', card: helpCard(caseworker.role, isOnDuty) };
    },
  }),
  language: errand({
    data: z.object({ language: z.enum(languages) }),
    run: async ({ desk }, { chat }, { language }) => {
      await desk.change(chat, { language });
      return { kind: 'words', lines: [say('desk.languageIs')], language };
    },
  }),
};

/** What can be typed, for whom it is. */
const typed: readonly (readonly [Action | undefined, Phrase])[] = [
  ['see-day', say('desk.typeDay')],
  ['find-appointment', say('desk.typeFind')],
  ['mark-attendance', say('desk.typeCame')],
  ['move-appointment', say('desk.typeChange')],
  ['move-appointment', say('desk.typeUndo')],
  ['book-walk-in', say('desk.typeWalkIn')],
  ['ask-rules', say('desk.typeRules')],
  ['see-figures', say('desk.typeFigures')],
  ['see-queue', say('desk.typeQueue')],
  [undefined, say('desk.typeLanguage')],
];

const pressed: readonly (readonly [Action, verb: string, Phrase])[] = [
  ['see-day', 'day', say('desk.day')],
  ['see-queue', 'queue', say('desk.queue')],
  ['book-walk-in', 'walk-in', say('desk.walkIn')],
  ['ask-rules', 'rules', say('desk.rules')],
  ['see-figures', 'figures', say('desk.figures')],
  ['see-not-understood', 'not-understood', say('desk.notUnderstoodHere')],
  ['take-handover', 'on-duty', say('desk.goOnDuty')],
  ['take-handover', 'off-duty', say('desk.goOffDuty')],
];

function helpCard(role: Role, isOnDuty: boolean): Card {
  const needless = isOnDuty ? 'on-duty' : 'off-duty';
  return {
    title: say('desk.title'),
    parts: [
      { kind: 'text', text: say('desk.intro') },
      ...typed
        .filter(([action]) => action === undefined || mayDo(role, action))
        .map(([, text]): CardPart => ({ kind: 'text', text })),
    ],
    actions: pressed
      .filter(([action, verb]) => mayDo(role, action) && verb !== needless)
      .map(([, verb, label]): CardAction => ({ kind: 'do', label, request: { verb, data: {} } })),
  };
}
