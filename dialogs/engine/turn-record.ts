import type { Intent } from '../../nlu/intents.ts';
import type { Line } from '../../texts/line.ts';
import type { Speaker } from '../../texts/words.ts';
import type { Offered } from '../hearing/heard.ts';
import { withCountryTakenBack } from '../hearing/not-this-country.ts';
import { withCompanion } from '../hearing/together.ts';
import type { End } from './journey.ts';
import type { Memory } from './memory.ts';
import type { Proceeded } from './proceed.ts';
import type { Run } from './run.ts';
import type { Turn } from './turn.ts';

/** What a turn has said and learned so far; the one thing that changes while it runs. */
export interface TurnRecord {
  readonly turn: Turn;
  readonly lines: Line[];
  memory: Memory;
  /** What the message is taken to be about, once that is decided. */
  intent?: Intent;
  /** What the errand that begins keeps of the one it takes the place of. */
  carried?: Partial<Pick<Run, 'said' | 'heard' | 'answers' | 'intent'>>;
  /** What the journey on top made of the message. */
  use: Proceeded['use'];
  /** The errands that ended in this turn. */
  readonly ended: { journey: string; end: End }[];
  /** A line's choices in the words they are shown in, so that a reply can be read against them. */
  offer(line: Line): readonly Offered[];
}

export function beginRecord(turn: Turn, memory: Memory, speakerOf: (memory: Memory) => Speaker): TurnRecord {
  const record: TurnRecord = {
    turn: { ...turn, heard: withCompanion(withCountryTakenBack(turn.heard)) },
    lines: [],
    memory,
    use: 'nothing',
    ended: [],
    offer: (line) => speakerOf(record.memory)(line).choices,
  };
  return record;
}
