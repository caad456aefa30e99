import { createRandom, shuffle } from './random.ts';

/** The texts, by index, in the order a training looks at them: in each epoch all of them, shuffled anew. */
export function* inEpochs(texts: number, epochs: number, seed: number): Generator<number, void> {
  const order = Int32Array.from({ length: texts }, (_, index) => index);
  const random = createRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    yield* order;
  }
}
