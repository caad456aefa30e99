import type { TurnContext } from 'botbuilder';
import type { JourneyStack } from '../dialogs/engine/journey-stack.ts';
import type { TurnRecord } from '../dialogs/engine/turn-record.ts';
import { anythingElse } from '../dialogs/handover/applicant/anything-else.ts';
import { asksToLeave } from '../dialogs/handover/applicant/asks-to-leave.ts';
import { catchUp } from '../dialogs/handover/applicant/catch-up.ts';
import { toldBy } from '../dialogs/handover/applicant/known-from-brief.ts';
import { relay } from '../dialogs/handover/applicant/relay.ts';
import { withdraw } from '../dialogs/handover/applicant/withdraw.ts';
import { whisper } from '../dialogs/handover/whisper.ts';
import { askedInWords } from '../dialogs/hearing/asked-in-words.ts';
import { pressed } from '../dialogs/hearing/choosing.ts';
import { meaningOf, verySure } from '../dialogs/hearing/meaning.ts';
import { type Line, say } from '../texts/line.ts';
import type { TurnInput } from './turn-input.ts';

/** What is written while a caseworker has the conversation. */
interface Written {
  stack: JourneyStack;
  record: TurnRecord;
  /** The hand-over's. */
  id: string;
  /** The files the channel left out: how many, and what some of them are called. */
  files: { count: number; names: readonly string[] };
}

/**
 * Passes a message on to the caseworker and says nothing of its own, but where somebody may be in danger, and to whoever
 * wants the bot back; false where the message is for the bot all the same.
 */
export async function hearForPerson(context: TurnContext, input: TurnInput, written: Written): Promise<boolean> {
  const { services, speakers } = input;
  const { stack, record, id, files } = written;
  const { handovers } = services;
  // With a person here nobody is asked whether an errand of before is to go on.
  record.memory = { ...record.memory, fold: 'open' };
  if (handovers === undefined || isForTheBot(input, written)) return false;
  const { memory } = record;
  if (asksToLeave(input.text)) {
    await withdraw(handovers, id, { whoeverHasIt: true });
    const left = await catchUp(services, memory, id);
    record.memory = left.memory;
    record.lines.push(say('handover.left'));
    if (stack.runs().length > 0) record.lines.push(say('handover.goesOn'));
    await stack.askAgain();
    if (stack.runs().length === 0) record.lines.push(anythingElse(services));
    return true;
  }
  const { understanding } = record.turn.heard;
  const speak = speakers[memory.language];
  const nameless = files.count - files.names.length;
  const left = [
    ...files.names.map((name) => say('deskSaid.file', { name })),
    ...(nameless > 0 ? [notPassedOn(nameless, input)] : []),
  ];
  const text = [input.text.trim(), ...left.map((line) => speak(line).text)].filter((each) => each !== '').join('\n');
  if (text === '') return true;
  const suggestion = await whisper(services, { understanding, memory });
  const whispered = suggestion?.map((line) => speak(line).text).join('\n');
  const key = context.activity.id ?? '';
  if (!(await relay(handovers, services, id, { key, text, told: toldBy(record.turn.heard), whisper: whispered })))
    return false;
  if (understanding.nationalNumbers > 0) record.lines.push(say('trouble.nationalNumber'));
  // What happens is told in the language they ask for; the caseworker answers as they can.
  const { language } = understanding.details;
  if (language !== undefined && isAbout('change-language', record)) {
    record.memory = { ...record.memory, language, languageSettled: true };
  }
  if (isAbout('emergency', record)) record.lines.push(say('talk.emergency'));
  return true;
}

/** By text message nobody has the files; elsewhere the channel has left them out. */
function notPassedOn(count: number, { services }: TurnInput): Line {
  return services.phone === undefined
    ? say('handover.filesNotSent', { count })
    : say('handover.filesByText', { count });
}

/** Their data, and going on by text message or in the chat, are the bot's whoever else is there. */
function isForTheBot({ text, services }: TurnInput, { stack, record }: Written): boolean {
  const [open] = stack.runs();
  const { yesNo } = record.turn.heard.understanding.details;
  if (open?.journey === 'myData') return yesNo !== undefined || pressed(text, open.open?.offered ?? []) !== undefined;
  if (askedInWords(text) === 'continueElsewhere') return true;
  return isAbout('my-data', record) || (services.phone !== undefined && /^\W*(?:nett|nettet|web)\W*$/i.test(text));
}

function isAbout(intent: 'emergency' | 'my-data' | 'change-language', { turn: { heard } }: TurnRecord): boolean {
  const meaning = meaningOf(heard, [], []);
  if (meaning.kind !== 'intent' || meaning.intent !== intent) return false;
  return intent === 'emergency' || meaning.confidence >= verySure;
}
