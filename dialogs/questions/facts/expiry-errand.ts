import type { Intent } from '../../../nlu/intents.ts';

/** Whether the one day that matters in an errand is the day something runs out. */
export function isAboutExpiry(errand: Intent | undefined): boolean {
  return errand === 'expiring' || errand === 'renew-permit';
}
