import { type Line, say, withChoices } from '../../../texts/line.ts';
import type { Services } from '../../engine/services.ts';
import { mainChoices } from '../../hearing/main-choices.ts';

/** What the bot says when it has the word again and nothing is open. By text a figure could still be meant for the caseworker. */
export function anythingElse({ phone }: Services): Line {
  const line = say('handover.anythingElse');
  return phone === undefined ? withChoices(line, mainChoices) : line;
}
