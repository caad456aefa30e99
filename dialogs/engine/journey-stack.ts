import type { Offered } from '../hearing/heard.ts';
import type { About } from './question.ts';
import type { Run } from './run.ts';

/**
 * The errands of a conversation, the newest on top. A side errand is put on top of the open one and leaves it as it
 * was. What is said goes into the turn's record.
 */
export interface JourneyStack {
  /** The runs under way, the one on top first. */
  runs(): readonly Run[];
  /** Puts an errand on top and takes it as far as the message carries it. */
  begin(errand: string): Promise<void>;
  /** Gives the message to the errand on top; the turn's record says what became of it. */
  reply(): Promise<void>;
  /** Asks the open question of the errand on top once more. */
  askAgain(): Promise<void>;
  /** Shows other choices than those of the open question: what is pressed or counted next is one of them. */
  offerBeside(offered: readonly Offered[]): void;
  /** Says why the open question is asked, or else what is given; false where there is nothing to say. */
  explain(what?: About): Promise<boolean>;
  /** Puts an errand that has ended on top again, and gives it the message. */
  takeUp(run: Run): Promise<void>;
  /** Puts the same errand at another point in the place of the one on top. */
  goTo(run: Run): Promise<void>;
  /** Ends all errands without another word. */
  clear(): Promise<void>;
}
