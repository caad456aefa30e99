import type { End, Journey } from '../../dialogs/engine/journey.ts';
import { readMemory } from '../../dialogs/engine/memory.ts';
import { type Proceeded, proceed, setOut } from '../../dialogs/engine/proceed.ts';
import { beginRun, type Run, withOpen } from '../../dialogs/engine/run.ts';
import type { Services } from '../../dialogs/engine/services.ts';
import type { Turn } from '../../dialogs/engine/turn.ts';
import type { Heard } from '../../dialogs/hearing/heard.ts';
import { day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import { localMoment } from '../../domain/moment.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Situation } from '../../domain/situation.ts';
import { createSpeaker, type Message } from '../../texts/words.ts';
import { type Saying, saying, understandingOf } from './saying.ts';

/** One errand, turn by turn, with hand-made understandings instead of the model. */
export class Talk {
  /** What was said in the last turn, in words. */
  messages: readonly Message[] = [];
  /** The id of the open question; undefined when the errand has ended. */
  asks: string | undefined;
  use: Proceeded['use'] = 'nothing';
  end: End | undefined;
  outcome: Outcome | undefined;
  situation: Situation = {};
  run: Run;
  readonly #journey: Journey;
  readonly #services: Services;
  readonly #language: Language;
  readonly #first: Saying;
  #turns = 0;

  constructor(
    journey: Journey,
    services: Services,
    first: Saying,
    known: { memory?: object; language?: Language } = {},
  ) {
    this.#journey = journey;
    this.#services = services;
    this.#first = first;
    this.#language = known.language ?? 'en';
    const memory = readMemory({ language: this.#language, ...known.memory });
    this.run = beginRun('journey', 'activity', memory, first.intent);
  }

  async begin(): Promise<this> {
    return this.#take(await setOut(this.#journey, this.#services, this.run, this.#turn(this.#first)));
  }

  async say(what: Saying | string): Promise<this> {
    const heard = typeof what === 'string' ? saying(what) : what;
    return this.#take(await proceed(this.#journey, this.#services, this.run, this.#turn(heard)));
  }

  /** Presses what was offered for that value. */
  async press(value: string): Promise<this> {
    const choice = this.run.open?.offered.find((each) => each.value === value);
    if (choice === undefined) throw new Error(`${value} is not offered with ${this.asks}`);
    return this.say(choice.label);
  }

  get text(): string {
    return this.messages.map(({ text }) => text).join('\n');
  }

  #turn(said: Saying): Turn {
    const heard: Heard = {
      understanding: understandingOf(said, this.#language),
      offered: [],
      today: day('2026-03-16'),
      now: localMoment('2026-03-16T10:00'),
      conversation: 'conversation',
    };
    this.#turns += 1;
    return { conversation: 'conversation', activity: `activity ${this.#turns}`, heard };
  }

  #take(progress: Proceeded): this {
    const { stop, remembered } = progress;
    this.use = progress.use;
    this.outcome = remembered.outcome ?? this.outcome;
    this.situation = remembered.situation ?? this.situation;
    const speaker = createSpeaker(this.#language);
    const asked = stop.kind === 'asks' || stop.kind === 'cannot' ? stop.question.lines : [];
    const because = stop.kind === 'cannot' ? stop.because : [];
    this.end = stop.kind === 'ended' ? stop.end : undefined;
    const lines = [...progress.lines, ...because, ...asked, ...(this.end?.lines ?? [])];
    this.messages = lines.map(speaker);
    this.asks = stop.kind === 'asks' || stop.kind === 'cannot' ? stop.question.id : undefined;
    const offered = asked.flatMap((line) => speaker(line).choices);
    this.run = this.asks === undefined ? progress.run : withOpen(progress.run, this.asks, offered);
    return this;
  }
}
