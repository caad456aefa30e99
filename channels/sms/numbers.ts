/** Whether it is a telephone number in full, `+4790000001` (E.164). A sender by name or short number is none. */
export function isFullNumber(text: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(text);
}

/** Whether the number begins with one of the prefixes, `+47` or longer. */
export function isAllowedNumber(number: string, prefixes: readonly string[]): boolean {
  return isFullNumber(number) && prefixes.some((prefix) => number.startsWith(prefix));
}
