import type { Heard } from './heard.ts';

const notThis = /^\W*(?:nei\W+|no\W+)?(?:not|ikke|ikkje)(?: from| fra| frå)?(?: \p{L}+){1,4}[,.;:–-]\W*\p{L}/iu;

/** `Not Iraq, Ghana` takes the one country back for the other. */
export function withCountryTakenBack(heard: Heard): Heard {
  const { understanding } = heard;
  const { text, details } = understanding;
  if (details.country === undefined || !notThis.test(text)) return heard;
  return { ...heard, understanding: { ...understanding, details: { ...details, correction: true } } };
}
