import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeModel } from '../nlu/classifier/model-file.ts';
import { train } from '../nlu/classifier/train.ts';
import { crossValidated } from '../nlu/evaluation/cross-validation.ts';
import { digestOf, readExamples } from '../nlu/examples.ts';

const examples = readExamples(fileURLToPath(new URL('../nlu/examples', import.meta.url)));
const path = fileURLToPath(new URL('../nlu/model.bin', import.meta.url));
const startedAt = performance.now();
const secondsGone = () => ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(
  `Training on ${examples.length} sentences takes about a minute on a machine that does nothing else; the model is written at the end.`,
);
const { model, validation } = train(examples, {
  noneLabel: 'none',
  digest: digestOf(examples),
  mostFeatures: 160_000,
  progress: (piece, pieces) => console.log(`${piece} of ${pieces} … (${secondsGone()} s)`),
});
const bytes = encodeModel(model);
writeFileSync(path, bytes);
const megabytes = (bytes.length / 1e6).toFixed(2);
const { accuracy, expectedCalibrationError } = crossValidated(validation.heldOut);
console.log(
  `nlu/model.bin: ${examples.length} sentences, ${model.labels.length} intents, ${megabytes} MB, ${secondsGone()} s`,
);
console.log(
  `Cross-validated: ${(accuracy * 100).toFixed(1)} % right, expected calibration error ${expectedCalibrationError.toFixed(3)}`,
);
