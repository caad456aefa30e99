// natural's logistic regression is left out: it took 98 seconds to learn 770 sentences, and there are thousands here.
import classifiers from 'natural/lib/natural/classifiers/index.js';
import { measureRival } from './measure-rival.ts';

await measureRival((rows) => {
  const classifier = new classifiers.BayesClassifier();
  for (const { text, label } of rows) classifier.addDocument(text, label);
  classifier.train();
  return (text) => classifier.classify(text);
});
