import { randomBytes } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Language } from '../domain/language.ts';
import { say } from '../texts/line.ts';
import type { Speakers } from '../texts/words.ts';
import { activityOf } from './message-activity.ts';

/** What the person gets when a turn failed: an apology, a way on, and a reference that stands in the log too. */
export function apologise(speakers: Speakers, language: Language): { reference: string; activity: Partial<Activity> } {
  const reference = `F-${randomBytes(4).toString('hex').toUpperCase()}`;
  return { reference, activity: activityOf(speakers[language](say('trouble.apology', { reference }))) };
}
