import type { Assistant } from '../bots/assistant.ts';
import { repeatedly } from '../bots/repeatedly.ts';
import type { Clock } from '../domain/moment.ts';
import type { Notices } from '../storage/notices.ts';
import type { Log } from './log.ts';

const longestDelayMinutes = 10;

/** Tells what is due, again and again. */
export function tellWhatIsDue(assistant: Pick<Assistant, 'tellDue'>, log: Log): { stop(): Promise<void> } {
  const tell = async () => {
    const { dropped } = await assistant.tellDue();
    if (dropped > 0) log.warn({ dropped }, 'notices came too late and were dropped');
  };
  return repeatedly(tell, (error) => log.error({ error }, 'what is due could not be looked up'));
}

/** Throws where an operator has to look: a notice is a dead letter, or has been due for ten minutes. */
export async function checkNotices(notices: Pick<Notices, 'counts'>, clock: Clock): Promise<void> {
  const { dead, oldestDue } = await notices.counts();
  if (dead > 0) throw new Error(`Notices that could not be told: ${dead}`);
  const minutesLate = oldestDue === undefined ? 0 : (clock.now() - oldestDue) / 60_000;
  if (minutesLate > longestDelayMinutes) throw new Error(`A notice is ${Math.floor(minutesLate)} minutes late`);
}
