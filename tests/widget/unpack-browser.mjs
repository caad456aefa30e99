// Unpacks the browser that the npm package brings into the folder that TMPDIR names, with the libraries it needs where a
// machine has none. A process of its own, because the package reads both from its environment.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
