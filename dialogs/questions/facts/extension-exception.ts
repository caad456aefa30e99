import type { Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import type { Heard } from '../../hearing/heard.ts';
import { plainYesOrNo } from '../yes-or-no.ts';
import { choosePart } from './choose-part.ts';
import { type FactContext, idOf } from './fact-context.ts';

/** Words that tell of an exception without being asked, in small letters. */
const wordsForExceptions = [
  'to statsborgerskap',
  'to statsborgarskap',
  'dobbelt statsborg',
  'også statsborger',
  'òg statsborgar',
  'two citizenships',
  'dual citizen',
  'also citizen',
  'also a citizen',
  'flyttet fra norge',
  'flyttet ut av norge',
  'flytta frå noreg',
  'flytta ut av noreg',
  'moved out of norway',
  'moved from norway',
  'moved away from norway',
  'left norway',
];

const wordsThatDeny = ['ikke', 'ikkje', 'ingen', ' not ', "n't", ' no ', 'never'];

/** Whether an exception to the automatic extension of collective protection may fit the person. */
export function whetherExceptionFits(context: FactContext): Question<Situation> {
  return choosePart({
    id: idOf('extensionException', context),
    fact: 'extensionException',
    line: say('facts.askExtensionException'),
    why: say('facts.whyExtensionException'),
    choices: [
      choice('none', say('facts.extensionException-none')),
      choice('some', say('facts.extensionException-some')),
      choice('not-sure', say('facts.doNotKnow')),
    ],
    about: ['yesNo'],
    understand: (heard) => exceptionSaid(heard) ?? byYesOrNo(heard),
    notice: exceptionSaid,
  });
}

type Exception = NonNullable<Situation['extensionException']>;

function choice(extensionException: Exception, label: ReturnType<typeof say>) {
  return { value: extensionException, label, part: { extensionException } };
}

function exceptionSaid({ understanding }: Heard): Situation | undefined {
  const text = understanding.text.toLowerCase();
  const isDenied = wordsThatDeny.some((word) => text.includes(word));
  return !isDenied && wordsForExceptions.some((words) => text.includes(words))
    ? { extensionException: 'some' }
    : undefined;
}

function byYesOrNo(heard: Heard): Situation | undefined {
  if (heard.understanding.details.yesNo === 'unsure') return { extensionException: 'not-sure' };
  const answer = plainYesOrNo(heard);
  return answer && { extensionException: answer === 'yes' ? 'some' : 'none' };
}
