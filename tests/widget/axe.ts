import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

declare global {
  interface Window {
    axe?: { run(options: RunOptions): Promise<AxeResults> };
  }
}

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds against WCAG 2.2 A and AA and its own best practice: one line each, and how many rules could be checked. */
export async function inspect(frame: Frame): Promise<{ violations: string[]; checked: number }> {
  await frame.evaluate(await readFile(source, 'utf8'));
  const results = await frame.evaluate(async () =>
    window.axe?.run({
      // The chat's own frame is inspected by itself.
      iframes: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  if (results === undefined) throw new Error('axe did not load');
  return {
    violations: results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    ),
    checked: results.passes.length,
  };
}
