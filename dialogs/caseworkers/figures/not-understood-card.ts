import type { Language } from '../../../domain/language.ts';
import { intents } from '../../../nlu/intents.ts';
import type { Card, CardPart } from '../../../texts/card.ts';
import { type Blank, say } from '../../../texts/line.ts';
import type { Group } from './group-misunderstandings.ts';

const mostShown = 20;

/** What was not understood, in groups, so that somebody can see what to teach next. */
export function notUnderstoodCard(groups: readonly Group[], days: number): Card {
  const shown = groups.slice(0, mostShown);
  const left = groups.slice(mostShown).reduce((sum, { count }) => sum + count, 0);
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  return {
    title: say('deskFigures.notUnderstood'),
    parts: [
      { kind: 'text', text: say('deskFigures.notUnderstoodIn', { count: all, days }) },
      ...shown.map(groupRow),
      ...(left > 0
        ? [{ kind: 'text', text: say('deskFigures.andMore', { count: left }), tone: 'quiet' } as const]
        : []),
    ],
    actions: [{ kind: 'do', label: say('deskFigures.title'), request: { verb: 'figures', data: {} } }],
    refresh: { verb: 'not-understood', data: {} },
  };
}

function groupRow({ count, example, languages, likeliest }: Group): CardPart {
  const spoken = languages.map((each): Blank => ({ phrase: spokenTimes(each) }));
  return {
    kind: 'row',
    cells: [
      { text: say('deskFigures.times', { count }), weight: 1 },
      { text: `«${example}»`, weight: 4 },
      {
        text: say('deskFigures.guess', { about: aboutOf(likeliest), languages: { all: spoken } }),
        weight: 2,
        tone: 'quiet',
      },
    ],
  };
}

function spokenTimes({ language, count }: { language: Language; count: number }) {
  return say(`deskFigures.in-${language}`, { count });
}

/** The guess in the words of the choices people are offered. */
function aboutOf(likeliest: string): Blank {
  const intent = intents.find((each) => each === likeliest);
  return { phrase: intent === undefined ? say('intents.none') : say(`intents.${intent}`) };
}
