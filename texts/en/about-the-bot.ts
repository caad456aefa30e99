import { translationOf } from '../blanks.ts';
import { aboutTheBot as nb } from '../nb/about-the-bot.ts';

export const aboutTheBot = translationOf(nb)({
  who: 'I am an automatic helper for residence cards. I am not a person, and I am neither the police nor UDI.',
  how: 'I follow fixed rules, so the same facts always give the same answer. The rules rest on the pages of the police and UDI, and I show where it says so.',
  cannot:
    'I decide no applications, and I can be wrong. What your letter from UDI or the police says goes before what I say.',
});
