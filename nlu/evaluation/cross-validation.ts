import type { HeldOut } from '../classifier/calibrate.ts';
import { softmax } from '../classifier/linear.ts';
import { calibrationOf, expectedCalibrationError } from './calibration.ts';
import { share } from './score.ts';

/** How well examples were understood by models that had not seen them. */
interface CrossValidated {
  accuracy: number;
  expectedCalibrationError: number;
}

/** The figures of a training's own tests: hard ones, because sentences are written to be unlike each other. */
export function crossValidated(heldOut: readonly HeldOut[]): CrossValidated {
  const judged = heldOut.map(({ scores, right }) => {
    const probabilities = scores.slice();
    softmax(probabilities);
    const confidence = Math.max(...probabilities);
    return { confidence, isRight: probabilities[right] === confidence };
  });
  return {
    accuracy: share(judged.filter(({ isRight }) => isRight).length, judged.length),
    expectedCalibrationError: expectedCalibrationError(calibrationOf(judged)),
  };
}
