import { trainAndTest } from '../../../nlu/evaluation/train-test.ts';
import { readSentences } from './read-sentences.ts';
import { report } from './report.ts';

const { train, test } = readSentences();
const { accuracy, accuracyMistyped, trainingSeconds, latencyMilliseconds } = trainAndTest(train, test, 'none');
report({ accuracy, accuracyMistyped, trainingSeconds, milliseconds: latencyMilliseconds });
