import { say, withChoices } from '../../texts/line.ts';
import { unfold } from '../by-text/fold.ts';
import { hearComing } from '../by-text/hear-coming.ts';
import { hearRegret } from '../by-text/hear-regret.ts';
import { isLate } from '../by-text/late.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { Memory } from '../engine/memory.ts';
import type { Run } from '../engine/run.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { saidAboutWaiting } from '../handover/applicant/about-waiting.ts';
import { answerInsisting } from './answer-insisting.ts';
import { askedInWords } from './asked-in-words.ts';
import { isCountryOrNothing } from './country-or-nothing.ts';
import { hearFactTold } from './fact-told.ts';
import { goOnIn } from './go-on-in.ts';
import { hearCannotCome } from './hear-cannot-come.ts';
import { hearKeeping } from './hear-keeping.ts';
import { hearWhereItIs } from './hear-where-it-is.ts';
import type { Heard } from './heard.ts';
import { interrupts, isBareAnswer } from './interrupts.ts';
import { correctLastErrand } from './last-errand.ts';
import { offeredAgain } from './main-choices.ts';
import { type Meaning, meaningOf, verySure } from './meaning.ts';
import { askMisreadAgain } from './misread.ts';
import { notUnderstood } from './not-understood.ts';
import { turnTo } from './turn-to.ts';
import { beginForPerson, beginForSomebodyElse, personTurnedTo } from './turn-to-person.ts';
import { turnsTo } from './turns-to.ts';

/**
 * One message of a conversation: a pressed choice goes to its question; help, stop and the like work at any moment; a
 * side question is answered before the open one is asked again; another errand takes the place of the open one; what
 * is none of these is said not to be understood, each time in another way.
 */
export async function converse(stack: JourneyStack, record: TurnRecord): Promise<void> {
  const { fold } = record.memory;
  await take(stack, record);
  // What was not folded by this turn has been answered or asked anew in it.
  if (record.memory.fold === fold) record.memory = { ...record.memory, fold: 'open' };
}

async function take(stack: JourneyStack, record: TurnRecord): Promise<void> {
  const [open] = stack.runs();
  const { heard } = record.turn;
  if (open === undefined) record.memory = { ...record.memory, fold: 'open' };
  const meaning = meaningOf(heard, open?.open?.offered ?? [], record.memory.offered);
  if (await hearRegret(stack, record, meaning)) return understood(record);
  const isCorrection = await correctLastErrand(stack, record);
  if (isCorrection || (await answerAtOnce(stack, record, meaning))) return understood(record);
  if (open !== undefined && meaning.kind !== 'choice' && turnsTo(heard, open) !== undefined) {
    await beginForSomebodyElse(stack, record, meaning, open);
    return understood(record);
  }
  if (open !== undefined && !interrupts(heard, meaning, open) && (await replyTo(stack, record, meaning, open))) return;
  if (open === undefined && (await takeUpWithNothingOpen(stack, record, meaning))) return understood(record);
  if (meaning.kind !== 'intent') {
    return notUnderstood(stack, record, meaning.kind === 'doubtful' ? meaning.likeliest : []);
  }
  const turnedTo = await turnTo(stack, record, meaning);
  if (!turnedTo) return notUnderstood(stack, record, []);
  understood(record);
}

/** What is the same whatever errand is open. */
async function answerAtOnce(stack: JourneyStack, record: TurnRecord, meaning: Meaning): Promise<boolean> {
  if (meaning.kind === 'promise') await promiseNothing(stack, record);
  else if (meaning.kind === 'language') await goOnIn(stack, record, meaning.language);
  else if (meaning.kind === 'errand') await stack.begin(meaning.errand);
  else return meaning.kind !== 'choice' && ((await hearKeeping(stack, record)) || (await answerInWords(stack, record)));
  return true;
}

async function answerInWords(stack: JourneyStack, record: TurnRecord): Promise<boolean> {
  const { text } = record.turn.heard.understanding;
  const wished = wantsTheWeb(stack, record.memory, text) ? 'continueElsewhere' : askedInWords(text);
  const asked = saidAboutWaiting(text, record.memory) ?? (isLate(text, record.memory) ? 'beLate' : wished);
  const [open, beneath] = stack.runs();
  // A number is the answer where it is asked for.
  if (asked === undefined || (asked === 'callBack' && open?.journey === asked)) return false;
  // What was said in the open errand counts for the answer, too.
  record.carried = { said: open?.said ?? {} };
  // Who wants no call is not asked once more when that would be.
  if (asked === 'stopWaiting' && open?.journey === 'callBack' && beneath === undefined) await stack.clear();
  await stack.begin(asked);
  return true;
}

/** `WEB` by text message, where no question is open that it could answer: none is, while a caseworker asks. */
function wantsTheWeb(stack: JourneyStack, { wroteAt, handover }: Memory, text: string): boolean {
  const isFree = stack.runs().length === 0 || handover?.state === 'taken';
  return wroteAt !== undefined && isFree && /^\W*(?:nett|nettet|web)\W*$/i.test(text);
}

/** What is said to the open question; false where it is a message of its own. */
async function replyTo(stack: JourneyStack, record: TurnRecord, meaning: Meaning, open: Run): Promise<boolean> {
  if (await unfold(stack, record)) return true;
  await stack.reply();
  if (record.use !== 'nothing' || (await answerBesideQuestion(stack, record, meaning, open))) {
    understood(record);
    return true;
  }
  // A day or a place that nobody asked for begins nothing.
  if (!isNothingElse(record.turn.heard, meaning, open)) return false;
  await notUnderstood(stack, record, []);
  return true;
}

/** What is no answer to the open question, and yet said to it. */
async function answerBesideQuestion(
  stack: JourneyStack,
  record: TurnRecord,
  meaning: Meaning,
  open: Run,
): Promise<boolean> {
  return (await askMisreadAgain(stack, record, open)) || answerInsisting(stack, record, meaning);
}

/** What leads on from the errand that has ended, whatever the words remind of. */
async function takeUpWithNothingOpen(stack: JourneyStack, record: TurnRecord, meaning: Meaning): Promise<boolean> {
  const person = personTurnedTo(record, meaning);
  if (person === undefined) {
    return (
      (await hearComing(stack, record, meaning)) ||
      hearCannotCome(record, meaning) ||
      (await hearWhereItIs(stack, record, meaning)) ||
      (await hearFactTold(stack, record)) ||
      answerInsisting(stack, record, meaning)
    );
  }
  await beginForPerson(stack, record, person);
  return true;
}

async function promiseNothing(stack: JourneyStack, record: TurnRecord): Promise<void> {
  const offered = stack.runs().length > 0 ? [] : offeredAgain(record.memory);
  record.lines.push(withChoices(say('talk.cannotPromise'), offered));
  await stack.askAgain();
}

function isNothingElse(heard: Heard, meaning: Meaning, open: Run): boolean {
  return (isBareAnswer(heard) && !isVerySure(meaning)) || isCountryOrNothing(heard, open);
}

function isVerySure(meaning: Meaning): boolean {
  return meaning.kind === 'intent' && meaning.confidence >= verySure;
}

function understood(record: TurnRecord): void {
  record.memory = { ...record.memory, misunderstood: 0 };
}
