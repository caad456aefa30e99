import { carried } from './segments.ts';

/** A text message that is ready to go, and what it costs. */
export interface ComposedText {
  text: string;
  segments: number;
}

const mostSegments = 2;

/** Puts the introduction in front of the first message, or before it where both would be too long for one. */
export function introduce(introduction: string, texts: readonly ComposedText[]): readonly ComposedText[] {
  const [first, ...rest] = texts;
  if (first === undefined) return [];
  const together = withSegments(`${introduction}\n${first.text}`);
  return together.segments <= mostSegments ? [together, ...rest] : [withSegments(introduction), ...texts];
}

function withSegments(text: string): ComposedText {
  return { text, segments: carried(text).segments };
}
