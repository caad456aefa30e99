import { translationOf } from '../blanks.ts';
import { aboutTheBot as nb } from '../nb/about-the-bot.ts';

export const aboutTheBot = translationOf(nb)({
  who: 'I am an automatic helper for residence cards. I am not a person, and I am neither the police nor UDI.',
  how: 'I follow fixed rules, so the same facts always give the same answer. The rules are based on the pages of the police and UDI, and I show you where it says so.',
  cannot:
    'I do not decide applications, and I can be wrong. If your letter from UDI or the police says something else, follow the letter.',
});
