import type { Intent } from '../../nlu/intents.ts';
import { type Line, say, withChoices } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { Run } from '../engine/run.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { answerAfterTheEnd } from './after-the-end.ts';
import { deniesDeed } from './denies-deed.ts';
import { errandFor } from './errands.ts';
import type { Heard } from './heard.ts';
import { interruptions } from './interruptions.ts';
import { looksLikeQuestion } from './looks-like-question.ts';
import { mainChoices } from './main-choices.ts';
import { type Meaning, possible, verySure } from './meaning.ts';

type MeantIntent = Extract<Meaning, { kind: 'intent' }>;

/** Follows what a message means; false where it leads nowhere by itself, as a bare "yes" to nothing. */
export async function turnTo(stack: JourneyStack, record: TurnRecord, meaning: MeantIntent): Promise<boolean> {
  const [open] = stack.runs();
  if (open === undefined && (await answerAfterTheEnd(stack, record, meaning.intent))) return true;
  const intent = open === undefined ? meaning.intent : besideOpenErrand(record.turn.heard, meaning);
  record.intent = intent;
  const interruption = interruptions[intent];
  if (interruption !== undefined) {
    await interruption(stack, record);
    return true;
  }
  const found = errandFor(intent);
  if (found === undefined) return false;
  if (intent === 'move-appointment' && open?.journey === 'bookAppointment' && choosesTime(open)) return false;
  if (open?.journey === found.name && open.intent === intent) {
    await stack.askAgain();
    return true;
  }
  if (deniesDeed(record.turn.heard.understanding.text, found.name)) {
    await leaveUndone(stack, record, found.name);
    return true;
  }
  if (open !== undefined && found.name === 'bookAppointment' && advises(open, record.turn.heard)) {
    await bookFromHere(stack, record, open);
    return true;
  }
  if (open !== undefined && !found.errand.aside) {
    // The same errand about something else goes on with what was said; another one begins with nothing.
    if (open.journey === found.name) record.carried = { said: open.said };
    else record.lines.push(say('talk.leavingErrand'));
    await stack.clear();
  }
  await beginBoth(stack, record, found.name, meaning.second);
  return true;
}

/** What is denied is not done. An appointment may have been cancelled just now: how it stands is all that is true. */
async function leaveUndone(stack: JourneyStack, record: TurnRecord, errand: string): Promise<void> {
  const isOpen = stack.runs().length > 0;
  const isOfCase = record.memory.applicant !== undefined && errand === 'cancelAppointment';
  if (isOfCase && !isOpen) return stack.begin('showAppointment');
  record.lines.push(withChoices(say('talk.notDone'), isOpen ? [] : mainChoices));
  await stack.askAgain();
}

/** Somebody who is choosing a time has none to move. */
function choosesTime({ open }: Run): boolean {
  return open !== undefined && /^(?:slot|sure|instead of) /.test(open.question);
}

/** Begins an errand, after the answer to another that the same message asks. */
async function beginBoth(stack: JourneyStack, record: TurnRecord, name: string, second?: Intent): Promise<void> {
  const also = second && errandFor(second);
  const isBehindPerson = name === 'talkToPerson' && stack.runs().length === 0;
  if (also !== undefined && also.name !== name && (also.errand.aside || isBehindPerson)) {
    const { intent } = record;
    if (second !== undefined && isBehindPerson) record.intent = second;
    await beginBefore(stack, record, also.name);
    if (intent !== undefined) record.intent = intent;
  }
  await stack.begin(name);
  if (also !== undefined) dropRepeated(record.lines);
}

/** Whether the open errand asks for the facts that booking rests on, and nothing new is wrong. */
function advises({ journey }: Run, { understanding: { details } }: Heard): boolean {
  return (journey === 'guidance' || journey === 'bookAppointment') && details.reason === undefined;
}

/** Whoever wants a time in the middle of the questions keeps what they have answered; what is needed is asked first. */
async function bookFromHere(stack: JourneyStack, record: TurnRecord, open: Run): Promise<void> {
  if (open.journey === 'bookAppointment') {
    record.lines.push(say('bookAppointment.needThisFirst'));
    await stack.explain();
    return stack.askAgain();
  }
  record.lines.push(say('bookAppointment.goesOn'));
  const { said, heard, answers, intent } = open;
  record.carried = { said, heard, answers, ...(intent && { intent }) };
  await stack.clear();
  await stack.begin('bookAppointment');
}

/** What both errands of a message have to say is said once. */
function dropRepeated(lines: Line[]): void {
  const written = lines.map((line) => JSON.stringify(line));
  const once = lines.filter((_line, at) => written.indexOf(written[at] ?? '') === at);
  lines.splice(0, lines.length, ...once);
}

/** Answers on the way to another errand; what this one asks is asked when the other has ended. */
async function beginBefore(stack: JourneyStack, record: TurnRecord, errand: string): Promise<void> {
  await stack.begin(errand);
  if (stack.runs()[0]?.journey === errand) record.lines.pop();
}

/** A question that may as well be a side question leaves the open errand where it is. */
function besideOpenErrand({ understanding: { text, ranking } }: Heard, { intent, confidence }: MeantIntent): Intent {
  const isAside = errandFor(intent)?.errand.aside ?? true;
  if (isAside || confidence >= verySure || !looksLikeQuestion(text)) return intent;
  const aside = ranking.find((one) => one.confidence >= possible && errandFor(one.intent)?.errand.aside === true);
  return aside?.intent ?? intent;
}
