import type { Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import { chooseDay } from './choose-day.ts';
import { type FactContext, idOf } from './fact-context.ts';

/** The day the police took photo and fingerprints for the card that is awaited. */
export function whenPhotoTaken(context: FactContext): Question<Situation> {
  const question = chooseDay({
    id: idOf('photoTaken', context),
    fact: 'photoTaken',
    line: say('facts.askPhotoTaken'),
    why: say('facts.whyPhotoTaken'),
    exact: say('facts.exactPhotoTaken'),
    choices: [
      { value: 'not-yet', label: say('facts.photoTaken-not-yet'), part: { photoTaken: 'not-yet' } },
      { value: 'unknown', label: say('facts.doNotKnow'), part: { photoTaken: 'unknown' } },
    ],
    partOf: (photoTaken) => ({ photoTaken }),
    noticed: false,
    latest: 'today',
  });
  return {
    ...question,
    read: async (heard) => {
      const reading = await question.read(heard);
      const { yesNo } = heard.understanding.details;
      const notYet = reading.kind === 'not-about-this' && (yesNo === 'not-yet' || yesNo === 'no');
      return notYet ? { kind: 'answer', answer: { photoTaken: 'not-yet' } } : reading;
    },
  };
}
