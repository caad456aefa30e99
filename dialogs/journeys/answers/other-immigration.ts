import { say, withChoices } from '../../../texts/line.ts';
import { ask, type Journey } from '../../journey.ts';
import { linkTo } from '../../link-to.ts';
import { choiceOf } from '../../main-choices.ts';
import { chooseOne } from '../../questions/choose-one.ts';
import { themeIn, themes } from './immigration-themes.ts';
import { lookAtToday } from './what-is-known.ts';
import { withoutPermit } from './without-permit.ts';

/** What is not about cards: the right page for the theme that was named, or chosen. */
export const otherImmigration: Journey = async function* (services, start) {
  const { memory, said } = start;
  if (said.permit === 'asylum-seeker' && said.reason !== undefined) {
    const today = yield* lookAtToday(services);
    return { lines: withoutPermit(said.permit, services, start, today) };
  }
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
        return withChoices({ ...say(`otherImmigration.${answer}`), links }, [choiceOf('help')]);
      }),
  };
};
