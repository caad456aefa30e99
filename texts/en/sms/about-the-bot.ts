import { translationOf } from '../../blanks.ts';
import { aboutTheBot as nb } from '../../nb/sms/about-the-bot.ts';

export const aboutTheBot = translationOf(nb)({
  who: 'I am an automatic helper for residence cards, not a person, the police or UDI.',
  how: 'I follow fixed rules. They are based on the pages of the police and UDI.',
  cannot: 'I decide nothing and can be wrong. If your letter says something else, follow the letter.',
});
