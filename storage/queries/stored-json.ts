import { z } from 'zod';
import type { StoredObject } from '../storage.ts';

const pollutingKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Where none of this stands in the text, no key can be a polluting one, escaped or not. */
const mayHavePollutingKeys = /__proto__|constructor|prototype|\\u/;

/** Serialises what is to be stored; throws for what JSON cannot hold. Half a surrogate pair survives, as an escape. */
export function toStored(value: unknown): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`A ${typeof value} cannot be stored.`);
  return text;
}

/** Reads it back, without the keys through which copying an object could change every other object. */
export function fromStored(text: string): unknown {
  return mayHavePollutingKeys.test(text) ? JSON.parse(text, dropPolluting) : JSON.parse(text);
}

/** A column that holds an object. */
export const storedObject = z.string().transform(fromStored).pipe(z.custom<StoredObject>(isObject));

/** An object as it will be read back from what is stored. */
export function objectFromStored(text: string): StoredObject {
  return storedObject.parse(text);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function dropPolluting(key: string, value: unknown): unknown {
  return pollutingKeys.has(key) ? undefined : value;
}
