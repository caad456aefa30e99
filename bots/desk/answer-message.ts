import type { TurnContext } from 'botbuilder';
import type { CarriedOut } from '../../dialogs/caseworkers/carry-out.ts';
import type { Caller } from '../../dialogs/caseworkers/errand.ts';
import type { Request } from '../../texts/card.ts';
import { deskMessage } from './desk-message.ts';
import type { DeskParts } from './desk-parts.ts';
import { doErrand } from './do-errand.ts';
import { languageWritten } from './language-written.ts';
import { postAnswer } from './post-answer.ts';
import { type Typed, typedRequest } from './typed-request.ts';
import { whatWasWritten } from './what-was-written.ts';

/** Answers what was typed. */
export async function answerTyped({ activity }: TurnContext, parts: DeskParts, admitted: Caller): Promise<void> {
  const written = whatWasWritten(activity);
  const typed = await typedRequest(parts.services, admitted, written);
  const isForThem = typed.kind === 'request' && !isWordForWord(typed.request);
  const caller = isForThem ? await inTheirLanguage(parts, admitted, written.text) : admitted;
  await postAnswer(await answerTo(typed, parts, caller), parts, caller);
}

/** What is kept or passed on as it was typed says nothing about the language of the desk. */
function isWordForWord({ verb }: Request): boolean {
  return verb === 'say' || verb === 'private-note';
}

async function answerTo(typed: Typed, parts: DeskParts, caller: Caller): Promise<CarriedOut> {
  switch (typed.kind) {
    case 'request':
      return doErrand(parts, caller, typed.request);
    case 'held':
      return { kind: 'card', card: typed.card };
    case 'answered':
      return { kind: 'words', lines: typed.lines };
    default:
      return typed satisfies never;
  }
}

/** Whoever clearly writes the other language is answered in it from then on. */
async function inTheirLanguage({ services }: DeskParts, caller: Caller, text: string): Promise<Caller> {
  const language = languageWritten(services, text, caller.language);
  if (language === undefined) return caller;
  await services.desk.change(caller.chat, { language });
  return { ...caller, language };
}

/** Answers a button of the older kind: the new card takes the place of the one it stands on. */
export async function answerSubmitted(
  context: TurnContext,
  parts: DeskParts,
  caller: Caller,
  request: Request | undefined,
): Promise<void> {
  const reply = await doErrand(parts, caller, request);
  const isInPlace = reply.kind === 'card' && (await replace(context, parts, caller, reply));
  if (!isInPlace) await postAnswer(reply, parts, caller);
}

/** Whether Teams took it: a message may be gone or too old, and then the card comes as one of its own. */
async function replace(
  context: TurnContext,
  { services }: DeskParts,
  { language }: Caller,
  reply: CarriedOut,
): Promise<boolean> {
  const { replyToId, from } = context.activity;
  if (replyToId === undefined) return false;
  const message = deskMessage(reply, { speakers: services.speakers, language, refreshFor: [from.id] });
  try {
    await context.updateActivity({ ...message, id: replyToId });
    return true;
  } catch {
    return false;
  }
}
