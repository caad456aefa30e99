/** How long a reply asks us to wait; a date counts from the reply's own, as clocks differ. Undefined where it does not say. */
export function waitAskedFor(headers: Headers): number | undefined {
  const asked = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000;
  const milliseconds = Date.parse(asked) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
