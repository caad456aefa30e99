import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { JourneyStack } from '../dialogs/engine/journey-stack.ts';
import { type Memory, readMemory } from '../dialogs/engine/memory.ts';
import { release } from '../dialogs/engine/release-holds.ts';
import type { Run } from '../dialogs/engine/run.ts';
import type { TurnRecord } from '../dialogs/engine/turn-record.ts';
import { catchUp } from '../dialogs/handover/applicant/catch-up.ts';
import { learnedFrom } from '../dialogs/handover/applicant/facts-from.ts';
import { keepBrief } from '../dialogs/handover/applicant/keep-brief.ts';
import { carryProblem } from '../dialogs/handover/applicant/known-from-brief.ts';
import { hearOtherNumber } from '../dialogs/handover/applicant/other-number.ts';
import { tellDanger } from '../dialogs/handover/applicant/tell-danger.ts';
import { tellDeleted } from '../dialogs/handover/applicant/tell-deleted.ts';
import { hearWishForCall } from '../dialogs/handover/applicant/wants-call.ts';
import { converse } from '../dialogs/hearing/converse.ts';
import type { Offered } from '../dialogs/hearing/heard.ts';
import { notUnderstood } from '../dialogs/hearing/not-understood.ts';
import { keepRecord } from '../dialogs/journey-dialog.ts';
import { openMatterOf } from '../dialogs/notices/open-matter.ts';
import { asKept } from '../domain/as-kept.ts';
import type { Handover } from '../storage/handovers.ts';
import { type Line, say } from '../texts/line.ts';
import type { Message } from '../texts/words.ts';
import { openDialogStack } from './dialog-stack.ts';
import { activityOfNews, standsOtherwise, withStanding } from './handover-activities.ts';
import { hearForPerson } from './hear-for-person.ts';
import { listen } from './listen.ts';
import { activityOf } from './message-activity.ts';
import type { TurnInput } from './turn-input.ts';

interface Known {
  memory: Memory;
  runs: readonly Run[];
}

/** One message of an applicant: understood, talked about, put into words, remembered. */
export async function answerMessage(context: TurnContext, input: TurnInput): Promise<void> {
  const memoryProperty = input.state.createProperty('memory');
  const kept = readMemory(await memoryProperty.get(context));
  const { memory: stored, news, handover } = await catchUp(input.services, kept);
  const stack = await openDialogStack(context, input.state.createProperty('dialogs'), input.services);
  const runs = stack.runs();
  const [before] = runs;
  const onScreen = before?.open?.offered ?? stored.offered;
  const record = listen(context, input, stored, onScreen);
  keepRecord(context, record);
  const remarks = remarksSchema.parse(context.activity.channelData ?? {});
  const files = { count: remarks.attachmentsLeftOut ?? 0, names: remarks.fileNames ?? [] };
  const isTaken = handover?.state === 'taken';
  record.lines.push(...remarksOn(remarks, handover));
  const isForPerson = isTaken && (await hearForPerson(context, input, { stack, record, id: handover.id, files }));
  if (!isForPerson) {
    if (remarks.position && input.position === undefined) await withoutPosition(stack, record);
    else await answer(input, stack, record, files.count > 0);
  }
  for (const { end } of record.ended) {
    if (end.release !== undefined) await release(end.release.id, input.services.backend);
  }
  learn(input, { memory: stored, runs }, record, stack);
  if (record.ended.some(({ end }) => end.forget)) await forget(context, input, record);
  else if (isTaken && !isForPerson) stayWithPerson(record, handover.by?.name ?? '');
  if (input.services.handovers !== undefined) {
    await keepBrief(input.services.handovers, record.memory);
    await tellDanger(input.services.handovers, record);
  }
  input.tellLater({
    changes: record.ended.flatMap(({ end }) => end.change ?? []),
    before: openMatterOf(before),
    after: openMatterOf(stack.runs()[0]),
  });
  const messages = record.lines.map((line) => input.speakers[record.memory.language](line)).filter(isSaid);
  const offered = stack.runs().length > 0 ? [] : stillOffered(messages, record.memory.offered);
  await memoryProperty.set(context, { ...record.memory, offered });
  const speak = input.speakers[record.memory.language];
  const said = [...news.map((each) => activityOfNews(each, speak)), ...messages.map(activityOf)];
  const { handover: after } = record.memory;
  await context.sendActivities([...(standsOtherwise(kept.handover, after) ? withStanding(said, after) : said)]);
}

/** Keeps from which message the facts are, and hands over what was not understood. */
function learn(input: TurnInput, before: Known, record: TurnRecord, stack: JourneyStack): void {
  const { text, notUnderstood: tell } = input;
  const { memory, turn } = record;
  record.memory = { ...memory, ...learnedFrom(text, before, { memory, runs: stack.runs() }) };
  if (memory.misunderstood <= before.memory.misunderstood) return;
  const [likeliest] = turn.heard.understanding.ranking;
  tell({
    language: memory.language,
    text: asKept(text),
    likeliest: likeliest?.intent ?? 'none',
    confidence: likeliest?.confidence ?? 0,
  });
}

/** What has no words in a form is left out of it. */
function isSaid({ text }: Message): boolean {
  return text !== '';
}

/** What the bot was asked in passing is answered, and nothing of its own asked again: somebody else has the word. */
function stayWithPerson(record: TurnRecord, name: string): void {
  const answered = record.ended.filter(({ journey }) => journey === 'myData' || journey === 'continueElsewhere');
  if (answered.length === 0) return;
  const lines = answered.flatMap(({ end }) => end.lines);
  record.lines.splice(0, record.lines.length, ...lines, say('handover.stillHere', { name }));
}

/** Of all that was known only the language stays, for what is said next. */
async function forget(context: TurnContext, input: TurnInput, record: TurnRecord): Promise<void> {
  const { language, languageSettled, handover } = record.memory;
  const { handovers } = input.services;
  if (handover !== undefined && handovers !== undefined) await tellDeleted(handovers, handover.id);
  record.memory = readMemory({ language, languageSettled });
  await input.state.clear(context);
  input.forget();
}

/** What can be pressed or named outside a question: what was shown last, in this turn or before. */
function stillOffered(messages: readonly Message[], before: readonly Offered[]): Offered[] {
  return [...(messages.map(({ choices }) => choices).findLast((choices) => choices.length > 0) ?? before)];
}

const remarksSchema = z
  .object({
    cut: z.literal(true).optional(),
    attachmentsLeftOut: z.int().positive().optional(),
    fileNames: z.array(z.string()).optional(),
    /** A position came along; it is lost where it could not be read, and where the process ended before the turn. */
    position: z.literal(true).optional(),
  })
  .catch({});

/** What the channel had to leave out of the message, said before it is answered or passed on. */
function remarksOn(remarks: z.infer<typeof remarksSchema>, handover: Handover | undefined): Line[] {
  const noFiles =
    handover?.state === 'taken'
      ? say('handover.filesNotReceived', { name: handover.by?.name ?? '' })
      : say('trouble.noAttachments');
  return [...(remarks.cut ? [say('trouble.cut')] : []), ...(remarks.attachmentsLeftOut !== undefined ? [noFiles] : [])];
}

async function withoutPosition(stack: JourneyStack, record: TurnRecord): Promise<void> {
  record.lines.push(say('trouble.noPosition'));
  await stack.askAgain();
}

async function answer(input: TurnInput, stack: JourneyStack, record: TurnRecord, hasFiles: boolean): Promise<void> {
  const { handovers } = input.services;
  const { understanding } = record.turn.heard;
  if (understanding.nationalNumbers > 0) record.lines.push(say('trouble.nationalNumber'));
  if (understanding.text.trim() === '') {
    // Of files it was said that they do not come through.
    if (!hasFiles) record.lines.push(say('trouble.empty'));
    return stack.askAgain();
  }
  if (handovers !== undefined && (await hearOtherNumber(handovers, stack, record))) return;
  if (handovers !== undefined && (await hearWishForCall(stack, record))) return;
  carryProblem(record);
  if (isInAnotherLanguage(record)) return notUnderstood(stack, record, []);
  await converse(stack, record);
}

/** Written in none of our languages, and not understood all the same. */
function isInAnotherLanguage({ turn, memory }: TurnRecord): boolean {
  const { language, ranking } = turn.heard.understanding;
  const best = ranking[0]?.confidence ?? 0;
  return language.written === 'other' && language.confidence >= 0.6 && best < 0.5 && !memory.languageSettled;
}
