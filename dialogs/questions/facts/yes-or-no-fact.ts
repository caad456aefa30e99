import type { FactName, Situation } from '../../../domain/situation.ts';
import { doneInReply, onlyAgrees } from '../../../nlu/details/done-in-reply.ts';
import { type Line, say } from '../../../texts/line.ts';
import { inShort } from '../../booking/yes-to-deed.ts';
import type { Question } from '../../engine/question.ts';
import type { DetailName, Heard } from '../../hearing/heard.ts';
import { plainYesOrNo } from '../yes-or-no.ts';
import { choosePart } from './choose-part.ts';

type YesOrNo = 'yes' | 'no';

const havingElectronicId =
  /(?<!\p{L})(?:(?:i|we|jeg|eg|æ|vi) )?(?:have|has|got|har)(?: \p{L}{1,3})? (?:bank ?id|min ?id|buypass|commfides|e-?id)(?!\p{L})/iu;

/** A fact that is so or is not so, or that is done or is not. */
export function yesOrNoFact(parts: {
  id: string;
  fact: FactName;
  line: Line;
  why: Line;
  partOf: (answer: YesOrNo) => Situation;
  /** The answer in any message: words that say it without the question. */
  said?: (heard: Heard) => Situation | undefined;
  /** The same in the reply, where the question has named what it is about. */
  saidInReply?: (heard: Heard) => Situation | undefined;
  /** Where it is about something done: why a yes that is a plan, or about something else, is no yes to it. */
  ifNotDone?: (words: string) => Line;
  about: readonly DetailName[];
  howToFindOut: Line;
}): Question<Situation> {
  const { said, saidInReply, ifNotDone, partOf } = parts;
  const question = choosePart({
    ...parts,
    choices: [
      { value: 'yes', label: say('talk.yes'), part: partOf('yes') },
      { value: 'no', label: say('talk.no'), part: partOf('no') },
    ],
    about: ['yesNo', ...parts.about],
    understand: (heard) => {
      const answer = ifNotDone === undefined ? whetherSo(heard) : whetherDone(heard);
      return saidInReply?.(heard) ?? said?.(heard) ?? (answer && partOf(answer));
    },
    ...(said && { notice: said }),
  });
  return {
    ...question,
    read: async (heard) => {
      const reading = await question.read(heard);
      const { text, details } = heard.understanding;
      if (reading.kind !== 'not-about-this' || details.yesNo !== 'yes') return reading;
      const words = inShort(text);
      return { kind: 'cannot', because: [ifNotDone?.(words) ?? say('talk.isItSo', { words })] };
    },
  };
}

/** `Ok` and `sure` agree to something, and say of nothing that it is so. */
function whetherSo(heard: Heard): YesOrNo | undefined {
  const answer = plainYesOrNo(heard);
  return answer === 'yes' && onlyAgrees(heard.understanding.text) ? undefined : answer;
}

function whetherDone(heard: Heard): YesOrNo | undefined {
  const { details } = heard.understanding;
  // To have an electronic ID is to have done nothing with it yet.
  const text = heard.understanding.text.replace(havingElectronicId, ' ');
  if (plainYesOrNo(heard) === 'no') return 'no';
  const isToCome = details.dates.some((date) => date.kind === 'day' && date.day > heard.today);
  return isToCome ? undefined : doneInReply(text);
}
