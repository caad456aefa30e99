import { translationOf } from '../../blanks.ts';
import { slot as nb } from '../../nb/sms/slot.ts';

export const slot = translationOf(nb)({
  ask: 'Free times at {station}. Which one suits you?',
  askAgain: 'More free times at {station}. Which one suits you?',
  askWished: 'These times at {station} fit what you wrote. Which one would you like?',
  askNearWished: 'No time at {station} quite fits. Here are the nearest ones. Which one would you like?',
  askElsewhere: 'First free times at other stations nearby. Others may take them before you. Which one suits you?',
  earlierElsewhere: 'Other stations nearby have earlier times. Others may take them before you.',
  noneAnywhere: 'I find no times nearby either. Look again another day, or call the police on {police}.',
  wishNoted: 'I will look for times that fit. First I need an answer to this:',
});
