import type { Language } from './language.ts';
import type { Situation } from './situation.ts';

/** What the portal vouches for about the person who opened the chat; nothing of it is asked again. */
export interface PortalKnowledge {
  /** The appointment book's id of the case, where somebody is signed in. */
  caseId?: string;
  situation: Situation;
  /** The language of the page the chat stands on. */
  language?: Language;
}
