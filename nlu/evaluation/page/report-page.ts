import type { Report } from '../evaluate.ts';
import { confusionPicture } from './confusion-picture.ts';
import { curvePicture } from './curve-picture.ts';
import { html, Markup, percent } from './html.ts';
import { confusionTable, intentTable, languageTable, worstTable } from './tables.ts';

const style = new Markup(`
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1d2733; }
table { border-collapse: collapse; margin: 1.5rem 0; } caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #d5dbe1; vertical-align: top; }
.figure { text-align: right; } figure { display: inline-block; margin: 1rem 1rem 1rem 0; } .wide { overflow-x: auto; }
svg { font: 10px system-ui, sans-serif; } .count { font-size: 9px; } .grid { stroke: #e3e8ed; }
.diagonal { stroke: #8a97a5; stroke-dasharray: 4; } .curve { fill: none; stroke: #1b5e8c; } .point { fill: #1b5e8c; }
`);

/** The figures of an evaluation as one page without scripts, for whoever writes the example sentences. */
export function reportPage(report: Report, { file, modelBytes }: { file: string; modelBytes: number }): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Understanding, measured on ${file}</title><style>${style}</style></head><body>
<h1>Understanding, measured on ${file}</h1>
${summary(report, modelBytes)}
${languageTable(report)}
<h2>Which intents are taken for each other</h2>
<p>What was meant stands to the left, what was understood above. Mistakes are red.</p>
<div class="wide">${confusionPicture(report)}</div>
${confusionTable(report)}
<h2>What nothing warned of</h2>${worstTable(report)}
<h2>Confidence and refusal</h2>${curves(report)}
<h2>Intents</h2>${intentTable(report)}
</body></html>
`.text;
}

function summary(report: Report, modelBytes: number): Markup {
  const { rows, accuracy, interval, macroF1, expectedCalibrationError, accuracyMistyped, rejection } = report;
  const { p50, p99 } = report.latencyMilliseconds;
  const refusal =
    rejection === undefined
      ? html``
      : html`<li>${percent(rejection.unknownFound)} of what is about none of the intents was found,
    ${percent(rejection.knownRefused)} of the rest refused</li>`;
  return html`<ul>
<li>${percent(accuracy)} of ${rows} sentences right (95 % interval ${percent(interval.low)} – ${percent(interval.high)}),
  macro-F1 ${percent(macroF1)}</li>
<li>${percent(accuracyMistyped)} with one letter in ten mistyped: ${((accuracy - accuracyMistyped) * 100).toFixed(1)} points lost</li>
<li>expected calibration error ${expectedCalibrationError.toFixed(3)}</li>${refusal}
<li>${p50.toFixed(2)} ms a message at p50, ${p99.toFixed(2)} ms at p99; model ${(modelBytes / 1e6).toFixed(2)} MB</li>
</ul>`;
}

function curves({ calibration, rejection, rows }: Report): Markup {
  const confidence = curvePicture({
    title: 'How often it is right when it is that sure',
    across: 'confidence',
    up: 'right',
    points: calibration.map(({ confidence: x, right: y, count }) => ({ x, y, weight: count / rows })),
    diagonal: true,
  });
  if (rejection === undefined) return confidence;
  const refusal = curvePicture({
    title: 'What is found of the unknown when that much of the known is refused',
    across: 'known refused',
    up: 'unknown found',
    points: rejection.curve.map(({ knownRefused: x, unknownFound: y }) => ({ x, y, weight: 0 })),
    diagonal: false,
  });
  return html`${confidence}${refusal}`;
}
