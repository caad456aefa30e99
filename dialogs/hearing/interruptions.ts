import type { Intent } from '../../nlu/intents.ts';
import { say, withChoices } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import { readMemory } from '../engine/memory.ts';
import { withoutLastReply } from '../engine/run.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { askWhichLanguage, goOnIn } from './go-on-in.ts';
import { mainChoices, offeredAgain } from './main-choices.ts';

type Interruption = (stack: JourneyStack, record: TurnRecord) => Promise<void>;

/** What works at any moment of any errand. */
export const interruptions: { readonly [intent in Intent]?: Interruption } = {
  emergency: async (stack, record) => {
    record.lines.push(say('talk.emergency'));
    await stack.askAgain();
  },
  help: async (stack, record) => {
    const open = stack.runs().length > 0;
    record.lines.push(open ? say('talk.helpInside') : withChoices(say('talk.help'), mainChoices));
    await stack.askAgain();
  },
  stop: async (stack, record) => {
    const waits = record.memory.handover?.state === 'waiting';
    // Who stops with nothing else open has had enough of waiting.
    if (waits && stack.runs().length === 0) return stack.begin('stopWaiting');
    await stack.clear();
    if (waits) return stack.begin('talkToPerson');
    record.lines.push(withChoices(say('talk.stopped'), mainChoices));
  },
  'start-over': async (stack, record) => {
    await stack.clear();
    const { language, languageSettled, portalCase, known, handover } = record.memory;
    record.memory = readMemory({ language, languageSettled, portalCase, known, situation: known, handover });
    record.lines.push(withChoices(say('talk.startedOver'), mainChoices));
    await sayWhetherWaiting(stack, record);
  },
  'go-back': async (stack, record) => {
    const [top] = stack.runs();
    const earlier = top && withoutLastReply(top);
    if (earlier !== undefined) return stack.goTo(earlier);
    // What was taken from the first message has no question to go back to; its words can be put right.
    const hasTold = top !== undefined && Object.keys(top.said).length > 0;
    record.lines.push(hasTold ? say('talk.takeBackByWords') : say('talk.nothingToTakeBack'));
    await stack.askAgain();
  },
  'change-language': async (stack, record) => {
    const { language } = record.turn.heard.understanding.details;
    if (language === undefined) askWhichLanguage(stack, record);
    else await goOnIn(stack, record, language);
  },
  greeting: async (stack, record) => {
    const open = stack.runs().length > 0;
    // Who waits and says hello asks whether somebody is there.
    if (!open && record.memory.handover?.state === 'waiting') return stack.begin('talkToPerson');
    // Who we are stands above already where something was offered.
    const hello = record.memory.offered.length > 0 ? say('talk.helloShort') : say('talk.hello');
    record.lines.push(open ? say('talk.helloAgain') : withChoices(hello, mainChoices));
    await stack.askAgain();
  },
  thanks: async (stack, record) => {
    const open = stack.runs().length > 0;
    record.lines.push(withChoices(say('talk.youAreWelcome'), open ? [] : offeredAgain(record.memory)));
    await stack.askAgain();
  },
  goodbye: async (stack, record) => {
    await stack.clear();
    record.lines.push(say('talk.goodbye'));
    await sayWhetherWaiting(stack, record);
  },
  why: async (stack, record) => {
    if (!(await stack.explain())) record.lines.push(say('talk.why'));
    await stack.askAgain();
  },
};

/** Who is in the queue stays there, whatever else ends; and can leave it. */
async function sayWhetherWaiting(stack: JourneyStack, { memory }: TurnRecord): Promise<void> {
  if (memory.handover?.state === 'waiting') await stack.begin('talkToPerson');
}
