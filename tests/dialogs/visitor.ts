import { type Memory, readMemory } from '../../dialogs/engine/memory.ts';
import { type Proceeded, proceed, setOut, standStill } from '../../dialogs/engine/proceed.ts';
import { release, releaseHolds } from '../../dialogs/engine/release-holds.ts';
import type { Progress } from '../../dialogs/engine/replay.ts';
import { beginRun, type Run, withOpen, withoutLastReply } from '../../dialogs/engine/run.ts';
import type { Services } from '../../dialogs/engine/services.ts';
import { errands } from '../../dialogs/hearing/errands.ts';
import type { Heard } from '../../dialogs/hearing/heard.ts';
import { dayOfMoment, inNorway } from '../../domain/moment.ts';
import { createSpeaker, type Message } from '../../texts/words.ts';
import { type Saying, saying, understandingOf } from './saying.ts';

/** One conversation, errand by errand, with hand-made understandings instead of the model. */
export class Visitor {
  memory: Memory;
  /** What was said in the last turn. */
  messages: readonly Message[] = [];
  keys: readonly string[] = [];
  /** The id of the open question. */
  asks: string | undefined;
  /** Whether the book could not be reached. */
  unavailable = false;
  use: Proceeded['use'] | undefined;
  run: Run | undefined;
  readonly #services: Services;
  readonly #conversation: string;
  #errand = '';
  #turns = 0;

  constructor(services: Services, conversation: string, memory: object) {
    this.#services = services;
    this.#conversation = conversation;
    this.memory = readMemory(memory);
  }

  async begin(errand: string, said: Saying | string = ''): Promise<this> {
    const heard = typeof said === 'string' ? saying(said) : said;
    this.#errand = errand;
    const run = beginRun(errand, `activity ${this.#turns}`, this.memory, heard.intent);
    return this.#take(await setOut(this.#journey(), this.#services, run, this.#turn(heard)));
  }

  async say(said: Saying | string): Promise<this> {
    const heard = typeof said === 'string' ? saying(said) : said;
    const proceeded = await proceed(this.#journey(), this.#services, this.#open(), this.#turn(heard));
    this.use = proceeded.use;
    return this.#take(proceeded);
  }

  /** Presses what was offered for that value, or the nth time of a list. */
  async press(value: string | number): Promise<this> {
    const offered = this.run?.open?.offered ?? [];
    const choice = typeof value === 'number' ? offered[value - 1] : offered.find((each) => each.value === value);
    if (choice === undefined) throw new Error(`${value} is not offered with ${this.asks}`);
    return this.say(choice.label);
  }

  /** Takes the last reply back, as "go back" does. */
  async back(): Promise<this> {
    const before = this.#open();
    const earlier = withoutLastReply(before);
    if (earlier === undefined) throw new Error('There is no reply to take back');
    await releaseHolds([before], this.#services.backend);
    return this.#take(await standStill(this.#journey(), this.#services, earlier, this.#turn(saying(''))));
  }

  get text(): string {
    return this.messages.map(({ text }) => text).join('\n');
  }

  get choices(): string[] {
    return this.messages.flatMap(({ choices }) => choices.map(({ value }) => value));
  }

  #journey() {
    const errand = errands[this.#errand];
    if (errand === undefined) throw new Error(`No errand ${this.#errand}`);
    return errand.journey;
  }

  #open(): Run {
    if (this.run === undefined) throw new Error('No errand is open');
    return this.run;
  }

  #turn(said: Saying) {
    const now = inNorway(this.#services.clock.now());
    const understanding = understandingOf(said, this.memory.language);
    const heard: Heard = { understanding, offered: [], today: dayOfMoment(now), now, conversation: this.#conversation };
    this.#turns += 1;
    return { conversation: this.#conversation, activity: `activity ${this.#turns}`, heard };
  }

  async #take({ stop, run, lines, remembered }: Progress): Promise<this> {
    this.memory = { ...this.memory, ...remembered };
    const asked = stop.kind === 'asks' || stop.kind === 'cannot' ? stop.question.lines : [];
    const because = stop.kind === 'cannot' ? stop.because : [];
    const ending = stop.kind === 'ended' ? stop.end : { lines: [] };
    const said = [...lines, ...because, ...asked, ...ending.lines];
    const speaker = createSpeaker(this.memory.language);
    this.messages = said.map(speaker);
    this.keys = said.map(({ text }) => text);
    this.unavailable = stop.kind === 'backend-unavailable';
    this.asks = stop.kind === 'asks' || stop.kind === 'cannot' ? stop.question.id : undefined;
    const { open: _open, ...stalled } = run;
    const offered = asked.flatMap((line) => speaker(line).choices);
    if (stop.kind === 'ended') this.run = undefined;
    else this.run = this.asks === undefined ? stalled : withOpen(run, this.asks, offered);
    if (ending.release !== undefined) await release(ending.release.id, this.#services.backend);
    return this;
  }
}
