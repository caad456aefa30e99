import { type Day, isDay } from '../../domain/day.ts';
import { aboutToExpireMonths } from '../../domain/facts/figures.ts';
import type { FactName, Situation } from '../../domain/situation.ts';
import { type Phrase, say } from '../../texts/line.ts';

/** A fact in a few words; what has run out by today is said as past. */
export function factInWords(fact: FactName, situation: Situation, today: Day): Phrase | undefined {
  switch (fact) {
    case 'citizenship':
      return situation.citizenship && say(`known.citizenship-${situation.citizenship}`);
    case 'permit':
      return situation.permit && say(`known.permit-${situation.permit}`);
    case 'basis':
      return situation.basis && say(`known.basis-${situation.basis}`);
    case 'problem':
      return situation.problem && say(`known.problem-${situation.problem}`);
    case 'permitExpires':
      return byDay(
        situation.permitExpires,
        (on) => say(`known.permitExpires-${on < today ? 'past' : 'day'}`, { day: { date: on } }),
        {
          expired: say('known.permitExpires-expired'),
          'within-a-month': say('known.permitExpires-within-a-month'),
          soon: say('known.permitExpires-soon', { months: aboutToExpireMonths.value }),
          later: say('known.permitExpires-later', { months: aboutToExpireMonths.value }),
          unknown: say('known.permitExpires-unknown'),
        },
      );
    case 'cardExpires':
      return byDay(
        situation.cardExpires,
        (on) => say(`known.cardExpires-${on < today ? 'past' : 'day'}`, { day: { date: on } }),
        {
          expired: say('known.cardExpires-expired'),
          soon: say('known.cardExpires-soon', { months: aboutToExpireMonths.value }),
          unknown: say('known.cardExpires-unknown'),
        },
      );
    case 'photoTaken':
      return byDay(situation.photoTaken, (on) => say('known.photoTaken-day', { day: { date: on } }), {
        unknown: say('known.photoTaken-unknown'),
        'not-yet': say('known.photoTaken-not-yet'),
      });
    case 'whereabouts':
      return situation.whereabouts && say(`known.whereabouts-${situation.whereabouts}`);
    case 'appliedThrough':
      return situation.appliedThrough && say(`known.appliedThrough-${situation.appliedThrough}`);
    case 'letterSays':
      return situation.letterSays && say(`known.letterSays-${situation.letterSays}`);
    case 'appliedForRenewal':
      return situation.appliedForRenewal && say(`known.appliedForRenewal-${situation.appliedForRenewal}`);
    case 'electronicId':
      return situation.electronicId && say(`known.electronicId-${situation.electronicId}`);
    case 'orderedNewCard':
      return situation.orderedNewCard && say(`known.orderedNewCard-${situation.orderedNewCard}`);
    case 'familyOfEeaCitizen':
      return situation.familyOfEeaCitizen && say(`known.familyOfEeaCitizen-${situation.familyOfEeaCitizen}`);
    case 'extensionException':
      return situation.extensionException && say(`known.extensionException-${situation.extensionException}`);
    case 'age':
      return situation.age && say(`known.age-${situation.age}`);
    default:
      return fact satisfies never;
  }
}

function byDay<Word extends string>(
  value: Day | Word | undefined,
  inWords: (on: Day) => Phrase,
  words: Readonly<Record<Word, Phrase>>,
): Phrase | undefined {
  if (value === undefined) return undefined;
  return isDay(value) ? inWords(value) : words[value];
}
