import { languages } from '../../domain/language.ts';
import { say, withChoices } from '../../texts/line.ts';
import { createSpeaker } from '../../texts/words.ts';

test.each(languages)('what reads the same is offered once, in %s', (language) => {
  const help = { value: 'intent:help', label: say('intents.help') };
  const emergency = { value: 'intent:emergency', label: say('intents.emergency') };
  const helpToo = { value: 'help', label: say('intents.help') };
  const { choices } = createSpeaker(language)(
    withChoices(say('talk.didYouMean'), [help, emergency, help, helpToo, emergency]),
  );
  expect(choices.map(({ value }) => value)).toEqual(['intent:help', 'intent:emergency']);
});
