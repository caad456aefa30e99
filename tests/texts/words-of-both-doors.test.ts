import { askedInWords } from '../../dialogs/hearing/asked-in-words.ts';
import { languages } from '../../domain/language.ts';
import { byText as en } from '../../texts/en/by-text.ts';
import { byText as nb } from '../../texts/nb/by-text.ts';
import { byText as nn } from '../../texts/nn/by-text.ts';
import { chatWords } from '../../texts/widget/chat-words.ts';

const byText = { nb, nn, en };

describe.each(languages)('in %s', (language) => {
  const words = chatWords[language];

  test('what the chat says to go on by text message is understood', () => {
    expect(askedInWords(words.continueBySms)).toBe('continueElsewhere');
  });

  test.each([words.smsCodeHint, words.smsCodeWrong])(
    'what is to be texted for a code is understood: %s',
    (sentence) => {
      const [, toText = ''] = /[«“](.+)[»”]/.exec(sentence) ?? [];
      expect(askedInWords(toText)).toBe('continueElsewhere');
    },
  );

  test('the assistant names the menu by the words it has', () => {
    expect(byText[language].carryOnOnTheWeb).toMatch(new RegExp(`["«]${words.continueFromSms}["»]`));
  });
});
