import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

interface WidgetAsset {
  body: Buffer;
  /** The Content-Type header. */
  type: string;
  /** The Cache-Control header. */
  cache: string;
}

/** What browsers are given, by path. */
type WidgetAssets = ReadonlyMap<string, WidgetAsset>;

const bundled = {
  widget: 'launcher/launcher.ts',
  'widget/chat': 'chat/chat.ts',
  'widget/chat-style': 'chat/chat.css',
  'widget/demo': 'portal/demo.ts',
  'widget/demo-style': 'portal/demo.css',
};
const pages = { '/': 'portal/page.html', '/widget/frame': 'chat/page.html' };

// Asked about each time and sent again only when changed: a new server never meets an old script.
const cache = 'no-cache';

/** Makes everything the browser gets, in memory: there is no build step and no built file to forget. */
export async function bundleWidget(): Promise<WidgetAssets> {
  const [files, ...shown] = await Promise.all([bundle(), ...Object.entries(pages).map(readPage)]);
  return new Map([...files, ...shown]);
}

async function bundle(): Promise<[string, WidgetAsset][]> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: bundled,
    outdir: folder,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // The licences of what is bundled travel with it.
    legalComments: 'eof',
    logLevel: 'silent',
  });
  // The bundler is a process of its own, and its memory is better used.
  await stop();
  return outputFiles.map(({ path, contents }) => {
    const type = `text/${path.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`;
    return [path.slice(folder.length - 1).replaceAll('\\', '/'), { body: Buffer.from(contents), type, cache }];
  });
}

async function readPage([path, source]: [string, string]): Promise<[string, WidgetAsset]> {
  const body = await readFile(new URL(source, import.meta.url));
  return [path, { body, type: 'text/html; charset=utf-8', cache }];
}

const folder = fileURLToPath(new URL('.', import.meta.url));
