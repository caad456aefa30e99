// Ends a run with one line a machine can read: how many tests passed and how many failed.
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    this.line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    // Written on exit so that it stands below everything else jest has to say.
    process.once('exit', () => process.stdout.write(`${this.line}\n`));
  }
}
