import type { Language } from '../../domain/language.ts';
import { type Choice, say, withChoices } from '../../texts/line.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { Memory } from '../engine/memory.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { languageChoices, languageOffered } from './language-choices.ts';
import { mainChoices, offeredAgain } from './main-choices.ts';

/** Goes on in another language, the open question first. */
export async function goOnIn(stack: JourneyStack, record: TurnRecord, language: Language): Promise<void> {
  record.memory = { ...record.memory, language, languageSettled: true };
  record.lines.push(withChoices(say('talk.languageChanged'), stack.runs().length > 0 ? [] : waysOn(record.memory)));
  await stack.askAgain();
}

/** Asks which language; an open question waits, and can still be answered in words. */
export function askWhichLanguage(stack: JourneyStack, record: TurnRecord): void {
  const line = withChoices(say('talk.whichLanguage'), languageChoices);
  record.lines.push(line);
  stack.offerBeside(record.offer(line));
}

/** What was offered before, or else what most people come for. */
function waysOn(memory: Memory): readonly Choice[] {
  const offered = offeredAgain(memory);
  const wereLanguages = memory.offered.some(({ value }) => languageOffered(value) !== undefined);
  return wereLanguages || offered.length === 0 ? mainChoices : offered;
}
