import { handover } from '../../texts/nb/handover.ts';
import type { Posted } from '../channels/teams/send/connector.ts';
import { pieceOf } from '../texts/piece-of.ts';
import { answerTo, applicantSays, type Colleague } from './colleague.ts';
import type { DeskLedger } from './desk-ledger.ts';
import type { ChatHistory } from './web-chat.ts';

/** Somebody who talked with a person. */
export interface PersonVisit {
  chat: Pick<ChatHistory, 'conversation' | 'shown'>;
  words: readonly string[];
  gaveUp?: string;
}

/** Everything that was seen, on both sides and in the database. */
export interface Evidence {
  visits: readonly PersonVisit[];
  colleagues: readonly Pick<Colleague, 'name' | 'chat' | 'talks'>[];
  /** What came to Teams, in order. */
  tries: readonly Posted[];
  /** How much had come to Teams when each life of the server began. */
  lives: readonly number[];
  ledger: DeskLedger;
}

/** A sentence for everything that is lost, doubled, out of order, or where it must not be. */
export function checkHandovers(evidence: Evidence): string[] {
  const { visits, colleagues, ledger } = evidence;
  const notes = colleagues.flatMap(({ talks }) => talks.map(({ note }) => note));
  return [
    ...visits.flatMap((visit) => [...checkApplicant(visit, notes), ...checkWords(visit, evidence)]),
    ...ledger.handovers.flatMap(({ id }) => [...checkTaking(id, evidence), ...checkRecord(id, ledger)]),
    ...notes.flatMap((note) => checkNote(note, ledger)),
    ...colleagues.flatMap(({ chat }) => checkRepetitions(chat, evidence)),
  ];
}

/** Each answer of a caseworker once and in order; a note never. */
function checkApplicant({ chat, words, gaveUp }: PersonVisit, notes: readonly string[]): string[] {
  const said = chat.shown.filter(({ from }) => from.role === 'bot').map(({ text }) => text);
  const answers = words.map(answerTo);
  const seen = said.filter((text) => text.startsWith(answerTo('')));
  return [
    ...(gaveUp === undefined ? [] : [`${chat.conversation}: ${gaveUp}`]),
    ...(seen.join('|') === answers.join('|')
      ? []
      : [`${chat.conversation} was told "${seen.join('|')}" and not "${answers.join('|')}"`]),
    ...notes.filter((note) => said.some((text) => text.includes(note))).map((note) => `"${note}" was shown`),
    ...[pieceOf(handover.taken), pieceOf(handover.handedBack)].flatMap((event) => {
      const times = said.filter((text) => text.includes(event)).length;
      return times === 1 ? [] : [`${chat.conversation} was told ${times} times "${event}"`];
    }),
  ];
}

/** Each word of an applicant is kept once, and came to whoever had them, in order. */
function checkWords({ chat, words }: PersonVisit, { ledger, colleagues, tries }: Evidence): string[] {
  const own = ledger.handovers.filter(({ conversation }) => conversation === chat.conversation).map(({ id }) => id);
  const kept = ledger.entries
    .filter(({ handover, by, kind }) => own.includes(handover) && by === 'applicant' && kind === 'said')
    .map(({ text }) => text);
  const chats = colleagues.filter(({ talks }) => talks.some(({ handover }) => own.includes(handover)));
  const came = tries
    .filter(({ chat: to }) => chats.some((each) => each.chat === to))
    .flatMap(({ text }) => words.filter((word) => text === applicantSays(word)));
  const inOrder = came.filter((word, place) => came.indexOf(word) === place);
  return [
    ...(kept.join() === words.join() ? [] : [`${chat.conversation} said "${words}", and kept is "${kept}"`]),
    ...(inOrder.join() === words.join() ? [] : [`${chat.conversation} said "${words}", and Teams got "${inOrder}"`]),
  ];
}

function checkTaking(id: string, { ledger, colleagues }: Evidence): string[] {
  const taken = ledger.entries.filter(
    ({ handover, text, kind }) => handover === id && kind === 'event' && text === 'taken',
  );
  const believe = colleagues.filter(({ talks }) => talks.some(({ handover }) => handover === id));
  return taken.length <= 1 && believe.length <= 1
    ? []
    : [`${id} was taken ${taken.length} times, by ${believe.map(({ name }) => name).join()}`];
}

/** Whatever a caseworker did was begun on record, and no deed is without its end. */
function checkRecord(id: string, { entries, begun }: DeskLedger): string[] {
  const done = entries.filter(({ handover, by }) => handover === id && by === 'caseworker').map(actionOf);
  const ofIt = begun.filter(({ subject }) => subject === `handover ${id}`);
  return [...new Set(done)].flatMap((action) => {
    const times = done.filter((each) => each === action).length;
    const onRecord = ofIt.filter((each) => each.action === action);
    const unended = onRecord.filter(({ isEnded }) => isEnded === 0).length;
    return [
      ...(onRecord.length >= times
        ? []
        : [`${id} has ${times} times ${action}, begun on record ${onRecord.length} times`]),
      ...(unended === 0 ? [] : [`${id} has ${unended} times ${action} without an end on record`]),
    ];
  });
}

function actionOf({ kind, text }: DeskLedger['entries'][number]): string {
  if (kind !== 'event') return 'speak-in-handover';
  return text === 'taken' ? 'take-handover' : 'pass-on-handover';
}

function checkNote(note: string, { entries, messages }: DeskLedger): string[] {
  const kept = entries.filter(({ text, kind }) => text === note && kind === 'note').length;
  const isOut = messages.some(({ activity }) => activity.includes(note));
  return [...(kept === 1 ? [] : [`"${note}" is kept ${kept} times`]), ...(isOut ? [`"${note}" left the desk`] : [])];
}

/** A message comes to Teams a second time only as the first thing of a life, where it was the last of the one before. */
function checkRepetitions(chat: string, { tries, lives }: Evidence): string[] {
  const lifeOf = (place: number) => lives.filter((began) => began <= place).length;
  const sent = tries.flatMap(({ chat: to, replaces, text, activity: { attachments } }, place) =>
    to === chat && replaces === undefined ? [{ said: JSON.stringify([text, attachments]), life: lifeOf(place) }] : [],
  );
  return sent.flatMap(({ said, life }, place) => {
    const before = sent.slice(0, place).findLastIndex((each) => each.said === said);
    const isOfCrash = before === place - 1 && (sent[before]?.life ?? 0) < life;
    return before < 0 || isOfCrash ? [] : [`${chat} was sent twice: ${said.slice(0, 120)}`];
  });
}
