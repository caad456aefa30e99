import { statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { dayOfMoment, type Instant, inNorway } from '../domain/moment.ts';
import { loadPlaces } from '../domain/places/load-places.ts';
import { loadStations } from '../domain/stations/load-stations.ts';
import { classifyLine } from '../nlu/evaluation/classify-line.ts';
import { type Command, readCommand } from '../nlu/evaluation/command.ts';
import { evaluateDetails } from '../nlu/evaluation/details/evaluate-details.ts';
import { readDetailRows } from '../nlu/evaluation/details/read-detail-rows.ts';
import { evaluateUnderstander } from '../nlu/evaluation/evaluate-understander.ts';
import { reportPage } from '../nlu/evaluation/page/report-page.ts';
import { readRows, UnusableInput } from '../nlu/evaluation/read-rows.ts';
import { trainAndTest } from '../nlu/evaluation/train-test.ts';
import { loadUnderstander } from '../nlu/load-understander.ts';
import type { Understander } from '../nlu/understanding.ts';

const model = fileURLToPath(new URL('../nlu/model.bin', import.meta.url));
const today = dayOfMoment(inNorway(Date.now() as Instant));

async function run(command: Command): Promise<void> {
  switch (command.kind) {
    case 'classify': {
      const understander = understanderThatShips();
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        print(JSON.stringify(classifyLine(line, understander, { today: command.today ?? today })));
      }
      return;
    }
    case 'evaluate': {
      const rows = readRows(command.file);
      const report = evaluateUnderstander(understanderThatShips(), rows, today);
      print(JSON.stringify({ ...report, modelBytes: statSync(model).size }, undefined, 2));
      return;
    }
    case 'evaluate-details': {
      const rows = readDetailRows(command.file);
      print(JSON.stringify(evaluateDetails(understanderThatShips(), rows, command.today ?? today), undefined, 2));
      return;
    }
    case 'report': {
      const report = evaluateUnderstander(understanderThatShips(), readRows(command.file), today);
      writeFileSync(
        command.page,
        reportPage(report, { file: basename(command.file), modelBytes: statSync(model).size }),
      );
      print(`${command.page}: ${report.rows} sentences.`);
      return;
    }
    case 'train-test': {
      const [trainRows, testRows] = [readRows(command.trainFile), readRows(command.testFile)];
      print(JSON.stringify(trainAndTest(trainRows, testRows, command.noneLabel), undefined, 2));
      return;
    }
    default:
      command satisfies never;
  }
}

function understanderThatShips(): Understander {
  const facts = fileURLToPath(new URL('../domain/facts/', import.meta.url));
  const places = loadPlaces(facts);
  return loadUnderstander({ places, stations: loadStations(`${facts}stations.json`, places) });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  await run(readCommand(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UnusableInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
