// Of the settings its description offers, the one that understood most: words alone count, stop words stay.
import createClassifier from 'wink-naive-bayes-text-classifier';
import words from 'wink-nlp-utils';
import { measureRival } from './measure-rival.ts';

await measureRival((rows) => {
  const classifier = createClassifier();
  classifier.definePrepTasks([words.string.lowerCase, words.string.tokenize, words.tokens.stem]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.03 });
  for (const { text, label } of rows) classifier.learn(text, label);
  classifier.consolidate();
  return (text) => classifier.predict(text);
});
