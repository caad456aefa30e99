const longestSeconds = 3600;

/** How long an answer asks us to wait, an hour at most; a date counts from the answer's own, as clocks differ. */
export function secondsAskedFor(headers: Headers): number | undefined {
  const asked = headers.get('retry-after')?.trim() ?? '';
  const seconds = /^\d{1,9}$/.test(asked)
    ? Number(asked)
    : (Date.parse(asked) - Date.parse(headers.get('date') ?? '')) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(0, Math.ceil(seconds)), longestSeconds);
}
