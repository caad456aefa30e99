import { z } from 'zod';
import { backendFaults } from '../faulty-backend.ts';
import { type Conversation, voices } from './conversation.ts';
import { UsageError } from './options.ts';
import { readDuration } from './set-clock.ts';
import type { TurnReport } from './turn-report.ts';

const voice = z.enum(voices);

const commandSchema = z.union([
  z.object({ text: z.string(), as: voice.optional() }),
  z.object({
    choose: z.int().positive(),
    as: voice.optional(),
    on: z.int().positive().optional(),
    fill: z.record(z.string(), z.union([z.string(), z.int()])).optional(),
  }),
  z.object({ position: z.object({ latitude: z.unknown(), longitude: z.unknown() }) }),
  z.object({ clock: z.string() }),
  z.object({ backend: z.enum(backendFaults) }),
  z.object({ event: z.literal('reload') }),
]);

/** Each line in is a message or a command, each line out the turn it caused; a command that cannot be is an `error`. */
export async function talkInJson(conversation: Conversation, lines: AsyncIterable<string>): Promise<void> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    process.stdout.write(`${JSON.stringify(await answerTo(conversation, line, number))}\n`);
  }
}

async function answerTo(
  conversation: Conversation,
  line: string,
  number: number,
): Promise<TurnReport | { error: string }> {
  try {
    return await carryOut(conversation, line);
  } catch (error) {
    if (error instanceof UsageError) return { error: `Line ${number}: ${error.message}` };
    throw error;
  }
}

function carryOut(conversation: Conversation, line: string): Promise<TurnReport> {
  if (!line.trimStart().startsWith('{')) return conversation.say(line);
  const command = commandSchema.safeParse(jsonIn(line));
  if (!command.success) {
    throw new UsageError(
      'Expected {"text":…}, {"choose":2}, {"fill":{"why":…},"choose":2}, {"text":…,"as":"applicant"}, {"position":{"latitude":59.913,"longitude":10.752}}, {"clock":"+6m"}, {"backend":"down"} or {"event":"reload"}',
    );
  }
  const { data } = command;
  if ('text' in data) return conversation.say(data.text, data.as);
  if ('choose' in data) return conversation.choose(data.choose, { as: data.as, on: data.on, filled: data.fill });
  if ('position' in data) return conversation.locate(data.position);
  if ('backend' in data) return conversation.suffer(data.backend);
  if ('event' in data) return conversation.reload();
  const milliseconds = readDuration(data.clock);
  if (milliseconds === undefined) throw new UsageError(`"clock" must be like +30s, +6m, +2h or +1d, not ${data.clock}`);
  return conversation.advanceClock(milliseconds);
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
