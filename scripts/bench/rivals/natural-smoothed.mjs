// Less smoothing, so that small intents do not win whatever is unknown, and all words kept: "hva", "ikke", "who".
// Its Norwegian stemmer did not understand more of the three languages together than the English one it comes with.
import classifiers from 'natural/lib/natural/classifiers/index.js';
import { measureRival } from './measure-rival.ts';

await measureRival((rows) => {
  const classifier = new classifiers.BayesClassifier(undefined, 0.03);
  classifier.setOptions({ keepStops: true });
  for (const { text, label } of rows) classifier.addDocument(text, label);
  classifier.train();
  return (text) => classifier.classify(text);
});
