import { z } from 'zod';
import type { Model } from './model.ts';
import { bytesPerRow, type Quantised } from './quantise.ts';

const magic = 'residence-card-nlu';

/** To be raised whenever the bytes or the making of features change: an older file would be understood wrongly. */
const version = 2;

const headerSchema = z.object({
  magic: z.literal(magic),
  version: z.literal(version),
  labels: z.array(z.string()),
  noneLabel: z.string().nullable(),
  languages: z.array(z.string()),
  words: z.string(),
  rejectBelow: z.number().nullable(),
  digest: z.string(),
  rows: z.int().nonnegative(),
  pairs: z.int().nonnegative(),
});

/** The model as bytes: length of the header, header in JSON, then the tables one after the other. */
export function encodeModel(model: Model): Uint8Array {
  const header: z.infer<typeof headerSchema> = {
    magic,
    version,
    labels: [...model.labels],
    noneLabel: model.noneLabel ?? null,
    languages: [...model.languages],
    words: model.words.words.join(' '),
    rejectBelow: Number.isFinite(model.rejectBelow) ? model.rejectBelow : null,
    digest: model.digest,
    rows: model.table.hashes.length,
    pairs: model.words.pairs.length,
  };
  const { hashes, block, rarity } = model.table;
  const { counts, pairs, pairCounts } = model.words;
  const scores = [...parts(model.labelScores), ...parts(model.languageScores)];
  const tables = [hashes, block, rarity, ...scores, counts, pairs, pairCounts];
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([
    length,
    json,
    ...tables.map((table) => Buffer.from(table.buffer, table.byteOffset, table.byteLength)),
  ]);
}

/** Reads what `encodeModel` wrote; throws on anything else and says how to mend it. */
export function decodeModel(bytes: Uint8Array): Model {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = file.length < 4 ? 0 : 4 + file.readUInt32LE(0);
  const header = readHeader(file.subarray(4, headerEnd));
  const { rows, labels, languages } = header;
  const words = header.words.split(' ');
  let at = headerEnd;
  const take = (length: number): ArrayBuffer => {
    if (at + length > file.length) throw new Error('The model file is cut off. Write it again with: npm run train');
    const part = new Uint8Array(file.subarray(at, at + length));
    at += length;
    return part.buffer;
  };
  const takeScores = (classes: number): Quantised => ({
    classes,
    bias: new Float32Array(take(4 * classes)),
    steps: new Float32Array(take(classes === 0 ? 0 : 4 * rows)),
    halves: new Uint8Array(take(rows * bytesPerRow(classes))),
  });
  const table = {
    hashes: new Uint32Array(take(4 * rows)),
    block: new Uint8Array(take(rows)),
    rarity: new Float32Array(take(4 * rows)),
  };
  const labelScores = takeScores(labels.length);
  const languageScores = takeScores(languages.length);
  return {
    labels,
    noneLabel: header.noneLabel ?? undefined,
    table,
    labelScores,
    languages,
    languageScores,
    words: {
      words,
      counts: new Uint32Array(take(4 * words.length)),
      pairs: new Uint32Array(take(4 * header.pairs)),
      pairCounts: new Uint16Array(take(2 * header.pairs)),
    },
    rejectBelow: header.rejectBelow ?? -Infinity,
    digest: header.digest,
  };
}

function parts({ bias, steps, halves }: Quantised): (Float32Array | Uint8Array)[] {
  return [bias, steps, halves];
}

function readHeader(json: Buffer): z.infer<typeof headerSchema> {
  try {
    return headerSchema.parse(JSON.parse(json.toString()));
  } catch (error) {
    throw new Error('Not a model file of this version. Write it again with: npm run train', { cause: error });
  }
}
