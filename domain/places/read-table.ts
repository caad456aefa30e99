/**
 * The rows of a tab-separated table with a head line, each with its cells in the order of `columns`. Throws when a
 * column is missing, naming the table.
 */
export function readTable(text: string, table: string, columns: readonly string[]): string[][] {
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const found = head.split('\t');
  const missing = columns.filter((column) => !found.includes(column));
  if (missing.length > 0) throw new Error(`${table} has no column ${missing.join(', ')}`);
  const order = columns.map((column) => found.indexOf(column));
  return lines.map((line) => {
    const cells = line.split('\t');
    return order.map((index) => cells[index] ?? '');
  });
}
