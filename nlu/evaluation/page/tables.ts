import type { Report } from '../evaluate.ts';
import { html, type Markup, percent } from './html.ts';

type Cell = string | number;

/** A table with a heading row; figures stand to the right. */
function table(caption: string, heading: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  return html`<table><caption>${caption}</caption>
<thead><tr>${heading.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody></table>`;
}

function cell(value: Cell): Markup {
  return typeof value === 'number' ? html`<td class="figure">${value}</td>` : html`<td>${value}</td>`;
}

export function languageTable({ perLanguage }: Report): Markup {
  return table(
    'Each language',
    ['Language', 'Right', '95 % interval', 'Sentences'],
    Object.entries(perLanguage).map(([language, { accuracy, interval, count }]) => [
      language,
      percent(accuracy),
      `${percent(interval.low)} – ${percent(interval.high)}`,
      count,
    ]),
  );
}

/** The weakest intent first: that is where sentences are wanted. */
export function intentTable({ perIntent }: Report): Markup {
  return table(
    'Each intent, the weakest first',
    ['Intent', 'Precision', 'Recall', 'F1', 'Sentences'],
    Object.entries(perIntent)
      .sort(([, first], [, second]) => first.f1 - second.f1)
      .map(([intent, { precision, recall, f1, count }]) => [
        intent,
        percent(precision),
        percent(recall),
        percent(f1),
        count,
      ]),
  );
}

export function confusionTable({ confusion }: Report): Markup {
  return table(
    'Taken for each other, the most often first',
    ['Meant', 'Understood', 'Times', 'For example'],
    confusion.map(({ right, predicted, count, texts }) => [right, predicted, count, texts.join(' · ')]),
  );
}

export function worstTable({ worst }: Report): Markup {
  return table(
    'Misunderstood with the greatest confidence',
    ['Sentence', 'Meant', 'Understood', 'Confidence'],
    worst.map(({ text, right, predicted, confidence }) => [text, right, predicted, percent(confidence)]),
  );
}
