import { withPlainCharacters } from '../../channels/sms/plain-characters.ts';
import { carried } from '../../channels/sms/segments.ts';
import { languages } from '../../domain/language.ts';
import { applicantTexts } from './every-text.ts';
import { textsAtTheirLongest } from './longest-fillings.ts';

test.each(languages)('every text goes as at most two segments with the longest fillings, in %s', (language) => {
  const atItsLongest = textsAtTheirLongest(language, 'sms');
  const texts = applicantTexts
    .filter((each) => each.language === language)
    .map(({ topic, role }) => ({
      key: `${topic}.${role}`,
      text: withPlainCharacters(atItsLongest(topic, role)),
    }));
  expect(texts.length).toBeGreaterThan(500);
  const tooLong = texts.filter(({ text }) => carried(text).segments > 2);
  expect(tooLong.map(({ key, text }) => `${key} (${text.length}): ${text}`)).toEqual([]);
  const notGsm = texts.filter(({ text }) => carried(text).alphabet === 'ucs-2').map(({ key }) => key);
  // A language calls itself by its own name, in its own letters.
  expect(notGsm.filter((key) => key !== 'talk.otherLanguage')).toEqual([]);
});
