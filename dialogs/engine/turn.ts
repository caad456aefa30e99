import type { Heard } from '../hearing/heard.ts';

/** What a journey is told of the turn it runs in. */
export interface Turn {
  conversation: string;
  /** The id of the activity that caused the turn. */
  activity: string;
  /** The message, where there is one. */
  heard: Heard;
}
