import { appWords as en } from '../../../../channels/teams/package/words/en.ts';
import { appWords as nb } from '../../../../channels/teams/package/words/nb.ts';
import { appWords as nn } from '../../../../channels/teams/package/words/nn.ts';
import { hear } from '../../../../dialogs/caseworkers/hear/hear.ts';
import { layGround } from '../../../../server/house.ts';
import { clockAt, monday } from '../../../backend/world.ts';
import { understander } from '../../../dialogs/desk/desk-of-a-test.ts';

const { stations, places } = layGround();
const ground = { stations, places, understander, clock: clockAt(monday) };

const verbs = ['day', 'find', 'walk-in', 'rules', 'queue', 'on-duty', 'off-duty', 'figures', 'not-understood', 'help'];

/** What stands in quotes is there to be written as it is. */
const example = /[«"](.+)[»"]/;

describe.each(Object.entries({ nb, nn, en }))('in %s', (_language, { commands }) => {
  test('each command that Teams offers is heard as what it says', () => {
    const typed = commands.map(
      ({ title, description }) => (title.startsWith('fin') ? description.match(example)?.[1] : title) ?? '',
    );
    expect(typed.map((text) => hear(text, ground)?.verb)).toEqual(verbs);
  });

  test('each example is heard as its command', () => {
    const examples = commands.map(({ description }, at) => [description.match(example)?.[1], verbs[at]] as const);
    const given = examples.flatMap(([text, verb]) => (text === undefined ? [] : [[text, verb] as const]));
    expect(given).toHaveLength(3);
    expect(given.map(([text]) => hear(text, ground)?.verb)).toEqual(given.map(([, verb]) => verb));
  });
});
