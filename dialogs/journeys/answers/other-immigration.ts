import type { Intent } from '../../../nlu/intents.ts';
import { say, withChoices } from '../../../texts/line.ts';
import { ask, type Journey } from '../../engine/journey.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { chooseOne } from '../../questions/choose-one.ts';
import { linkTo } from '../../stations/link-to.ts';
import { themeIn, themes } from './immigration-themes.ts';
import { lookAtToday } from './what-is-known.ts';
import { noAnswerYet, withoutPermit } from './without-permit.ts';

/** Whoever has a matter beside a permit is shown the way to the permit too. */
const waysOn: Partial<Record<(typeof themes)[number]['answer'], readonly Intent[]>> = {
  travelDocument: ['renew-permit', 'help'],
  entryVisa: ['travel', 'first-card', 'help'],
};

/** What is not about cards: the right page for the theme that was named, or chosen. */
export const otherImmigration: Journey = async function* (services, start) {
  const { memory, said } = start;
  const today = yield* lookAtToday(services);
  const waits = (yield* ask(noAnswerYet())) === 'said';
  const losesAsylumCard = said.permit === 'asylum-seeker' && said.reason !== undefined;
  const notGranted = withoutPermit(
    waits ? 'applied' : losesAsylumCard ? said.permit : undefined,
    services,
    start,
    today,
  );
  if (notGranted.length > 0) return { lines: notGranted };
  const value = yield* ask(
    chooseOne({
      id: 'theme',
      line: say('otherImmigration.ask'),
      choices: themes,
      why: [say('otherImmigration.why')],
      notice: ({ understanding }) => themeIn(understanding.text),
    }),
  );
  return {
    lines: themes
      .filter((theme) => theme.value === value)
      .map(({ answer, pages }) => {
        const links = pages.map((page) => linkTo(page, memory.language));
        const ways = waysOn[answer] ?? ['help'];
        return withChoices({ ...say(`otherImmigration.${answer}`), links }, ways.map(choiceOf));
      }),
  };
};
