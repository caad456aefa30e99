import { type Language, languages } from '../../domain/language.ts';
import { localMoment } from '../../domain/moment.ts';
import { createRandom } from '../../nlu/classifier/random.ts';
import { backendFaults } from '../faulty-backend.ts';
import type { Conversation } from './conversation.ts';
import { openConversation } from './open-conversation.ts';
import { channels, instantIn, UsageError } from './options.ts';
import type { Reply } from './reply.ts';
import { readDuration } from './set-clock.ts';
import { readPress } from './teams/press.ts';
import { type Head, readTranscript, type Step } from './transcript-file.ts';
import type { TurnReport } from './turn-report.ts';

const indent = ' '.repeat(5);

/** Plays what the people of a transcript do and writes down what the bot says: the same file, when nothing changed. */
export async function replayTranscript(text: string): Promise<string> {
  const { promise, headLines, head, steps } = readTranscript(text);
  const conversation = await open(head);
  const lines = [promise, '', ...headLines, '', ...said(conversation.greeting())];
  let last: TurnReport | undefined;
  for (const step of steps) {
    lines.push(step.line);
    const report = await play(conversation, step);
    lines.push(...said(report?.replies ?? []));
    last = report ?? last;
  }
  lines.push('', ...endings(last));
  await conversation.close();
  return `${lines.join('\n')}\n`;
}

async function open(head: Head): Promise<Conversation> {
  const language = languageOf(head.language);
  const channel = channels.find((each) => each === head.channel);
  if (channel === undefined) throw new UsageError(`Channel: ${head.channel} is none of ${channels.join(', ')}`);
  return openConversation({
    channel,
    language,
    json: false,
    at: instantIn(head.clock),
    ...(head.signedIn !== undefined && { signedInAs: head.signedIn }),
    applicant: {
      ...(head.applicantSignedIn !== undefined && { signedInAs: head.applicantSignedIn }),
      ...(head.applicantLanguage !== undefined && { language: languageOf(head.applicantLanguage) }),
      byText: head.applicantChannel === 'sms',
    },
    book: {
      randomBelow: channel === 'teams' ? scattered() : stepped(),
      ...(head.free.length > 0 && {
        slots: head.free.map(({ station, start }) => ({ station, start: localMoment(start), minutes: 20 })),
      }),
    },
  });
}

/** Enough for the few names of a conversation. */
function stepped(): (limit: number) => number {
  let count = 0;
  return (limit) => (count++ * 7) % limit;
}

/** For a book that is full already, whose names must not come again. */
function scattered(): (limit: number) => number {
  const random = createRandom(7);
  return (limit) => Math.floor(random() * limit);
}

function languageOf(written: string): Language {
  const language = languages.find((each) => each === written);
  if (language === undefined) throw new UsageError(`Language: ${written} is none of ${languages.join(', ')}`);
  return language;
}

async function play(conversation: Conversation, { actor, does }: Step): Promise<TurnReport | undefined> {
  switch (actor) {
    case 'Person':
      return speak(conversation, does);
    case 'Applicant':
      return speak(conversation, does, 'applicant');
    case 'Colleague':
      return speak(conversation, does, 'colleague');
    case 'Clock': {
      const milliseconds = readDuration(does);
      if (milliseconds === undefined) throw new UsageError(`Clock: ${does} is no duration such as +6m`);
      return conversation.advanceClock(milliseconds);
    }
    case 'Backend': {
      const fault = backendFaults.find((each) => each === does);
      if (fault === undefined) throw new UsageError(`Backend: ${does} is none of ${backendFaults.join(', ')}`);
      return conversation.suffer(fault);
    }
    case 'Rival': {
      const [station = '', start = ''] = does.split(' ');
      await conversation.rivalTakes(station, localMoment(start));
      return undefined;
    }
    case 'Page':
      return conversation.reload();
    default:
      return actor satisfies never;
  }
}

function speak(conversation: Conversation, does: string, as?: 'applicant' | 'colleague'): Promise<TurnReport> {
  const press = readPress(does);
  return press === undefined ? conversation.say(does, as) : conversation.choose(press.nth, { ...press, as });
}

function said(replies: readonly Reply[]): string[] {
  return replies.flatMap(({ text, attachments, choices, segments, to, inPlace }) => [
    ...text.split('\n').map((line, index) => (index === 0 ? `${speakerOf(to, inPlace)}: ${line}` : `${indent}${line}`)),
    ...attachments.flatMap((attached) => {
      // Its words are the text.
      if (attached.kind === 'card') return [];
      if (attached.kind === 'link') return `${indent}→ ${attached.title}: ${attached.url}`;
      if (attached.kind === 'file') return `${indent}[file ${attached.name}]`;
      return `${indent}« ${attached.text} » ${attached.title}, ${attached.checked}`;
    }),
    // As a text message, and on a card, the choices stand in the words.
    ...(segments !== undefined ? [`${indent}(${segments} ${segments === 1 ? 'segment' : 'segments'})`] : []),
    ...(choices.length > 0 && segments === undefined && !attachments.some(({ kind }) => kind === 'card')
      ? [`${indent}${choices.map((choice) => `[${choice}]`).join(' ')}`]
      : []),
  ]);
}

function speakerOf(to: Reply['to'], inPlace: Reply['inPlace']): string {
  return `Bot${to === undefined ? '' : ` to ${to}`}${inPlace ? ', in place' : ''}`;
}

function endings(last: TurnReport | undefined): string[] {
  if (last === undefined) return ['Then: nothing'];
  const held = last.holds.map(({ station, start }) => `Then: held ${station} ${start}`);
  const booked = last.appointments.map(
    ({ status, station, start, reference }) => `Then: ${status} ${station} ${start} ${reference}`,
  );
  const recorded = (last.onRecord ?? []).map(
    ({ role, action, end, subject, why }) => `Then: on record: ${role} ${action} ${end}, ${subject} (${why})`,
  );
  const handover = last.handover
    ? [`Then: hand-over ${[last.handover.state, last.handover.end, last.handover.by].filter(Boolean).join(' ')}`]
    : [];
  const waiting = last.outbox.map(({ kind, due }) => `Then: waiting ${kind} ${due}`);
  const outcome = last.outcome === null ? [] : [`Then: outcome ${last.outcome.kind} by ${last.outcome.rule}`];
  return [
    ...outcome,
    ...held,
    ...booked,
    // At the desk it is on record what was done, and what was not.
    ...(held.length + booked.length === 0 && last.onRecord === undefined ? ['Then: nothing booked'] : []),
    ...waiting,
    ...handover,
    ...recorded,
  ];
}
