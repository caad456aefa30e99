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

/** What else there is, which the pages then offer. */
interface Shown {
  /** The assistant can be texted too. */
  sms: boolean;
  /** So can the demonstration's telephone, on a page of its own. */
  phone: boolean;
}

const bundled = {
  widget: 'launcher/launcher.ts',
  'widget/chat': 'chat/chat.ts',
  'widget/chat-style': 'chat/chat.css',
  'widget/demo': 'portal/demo.ts',
  'widget/demo-style': 'portal/demo.css',
};
const phoneBundled = {
  'widget/phone': 'phone/phone.ts',
  'widget/phone-style': 'phone/phone.css',
};
const pages = { '/': 'portal/page.html', '/widget/frame': 'chat/page.html' };
const phonePages = { '/phone': 'phone/page.html' };

// Asked about each time and sent again only when changed: a new server never meets an old script.
const cache = 'no-cache';

/** Makes everything the browser gets, in memory: there is no build step and no built file to forget. */
export async function bundleWidget(shown: Shown): Promise<WidgetAssets> {
  const entryPoints = { ...bundled, ...(shown.phone && phoneBundled) };
  const sources = { ...pages, ...(shown.phone && phonePages) };
  const read = Object.entries(sources).map(([path, source]) => readPage(path, source, shown));
  const [files, ...finished] = await Promise.all([bundle(entryPoints), ...read]);
  return new Map([...files, ...finished]);
}

async function bundle(entryPoints: Readonly<Record<string, string>>): Promise<[string, WidgetAsset][]> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints,
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

/** A page, whose body says what it may offer: `data-sms`, `data-phone`. */
async function readPage(path: string, source: string, { sms, phone }: Shown): Promise<[string, WidgetAsset]> {
  const page = await readFile(new URL(source, import.meta.url), 'utf8');
  const body = page.replace('<body>', `<body${sms ? ' data-sms' : ''}${phone ? ' data-phone' : ''}>`);
  return [path, { body: Buffer.from(body), type: 'text/html; charset=utf-8', cache }];
}

const folder = fileURLToPath(new URL('.', import.meta.url));
