import { telephonesIn } from '../../../domain/telephone.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import type { Heard } from '../../hearing/heard.ts';
import { chooseOne } from '../../questions/choose-one.ts';
import { type CallTime, callTimes } from '../brief.ts';
import { saysCall } from './wants-call.ts';

const values = [...callTimes, 'dont'] as const;

const wheneverItIs =
  /^\W*(?:alltid|always|når det passer(?: dere| best)?|(?:er |det er |det )?(?:samme|det same|same det|same)(?: for meg)?|whenever(?: you (?:like|can|want))?|any ?time(?: is (?:fine|ok))?|hele dagen|heile dagen|all day|(?:det )?(?:spiller|speler) ing(?:en|a) rolle|(?:it )?do(?:es)?(?:n.?t| not) matter)\W*$/iu;

const hoursOfOffice = { from: 7, to: 20 };

/** When to call, or not at all. The number is asked for afterwards; sent at once it would be kept with the answer. */
export function whenToCall(): Question<CallTime | 'dont'> {
  const question = chooseOne({
    id: 'when to call',
    line: say('handover.askWhen'),
    choices: values.map((value) => ({
      value,
      label: say(value === 'dont' ? 'handover.dontCall' : `handover.${value}`),
    })),
    wayOut: 'dont',
    why: [say('handover.whyWhen')],
    understand: ({ understanding: { text, details } }) =>
      wheneverItIs.test(text) ? 'any' : details.yesNo === 'no' ? 'dont' : undefined,
    about: ['partOfDay', 'time', 'dates', 'number'],
  });
  return {
    ...question,
    read: (heard) => {
      if (telephonesIn(heard.understanding.text).length > 0) {
        return { kind: 'cannot', because: [say('handover.numberAfterwards')] };
      }
      // "After 2 pm" has a word of "Do not call me after all".
      const answer = timeIn(heard);
      if (answer !== undefined) return { kind: 'answer', answer };
      // "No, call me" says no to something else; the time is still to be told.
      return saysCall(heard.understanding.text) ? { kind: 'cannot', because: [] } : question.read(heard);
    },
  };
}

function timeIn({ understanding: { details } }: Heard): CallTime | undefined {
  const { partOfDay, time, number } = details;
  if (partOfDay !== undefined) return partOfDay;
  const hour = time === undefined ? number : Number(time.slice(0, 2));
  if (hour === undefined || hour < hoursOfOffice.from || hour > hoursOfOffice.to) return undefined;
  if (hour < 11) return 'morning';
  return hour < 13 ? 'midday' : 'afternoon';
}
