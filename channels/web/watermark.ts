/** How far a client has read. To the client it is a string it hands back. */
export interface Watermark {
  /** The number of the last message it got; 0 for none. */
  number: number;
  /** The timestamp that message was shown with, in milliseconds, so that the next can be later. */
  shownAt: number;
}

export const fromTheBeginning: Watermark = { number: 0, shownAt: 0 };

export function writeWatermark({ number, shownAt }: Watermark): string {
  return `${number}-${shownAt.toString(36)}`;
}

/** Anything that is no watermark of ours (clients also send `undefined`) means from the beginning. */
export function readWatermark(text: string | null): Watermark {
  const parts = /^(\d{1,9})-([0-9a-z]{1,9})$/.exec(text ?? '');
  if (parts === null) return fromTheBeginning;
  return { number: Number(parts[1]), shownAt: Number.parseInt(parts[2] ?? '', 36) };
}
