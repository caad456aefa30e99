import { gzipSync } from 'node:zlib';
import { bundleWidget } from '../../widget/bundle.ts';

let assets: Awaited<ReturnType<typeof bundleWidget>>;
beforeAll(async () => {
  assets = await bundleWidget({ sms: true, phone: true });
});

function gzippedBytes(path: string): number {
  return gzipSync(assets.get(path)?.body ?? '').length;
}

test('the launcher has at most 10 kB gzipped, and everything at most 40 kB', () => {
  const launcher = gzippedBytes('/widget.js');
  const rest = ['/widget/frame', '/widget/chat.js', '/widget/chat-style.css'].map(gzippedBytes);
  expect(launcher).toBeGreaterThan(500);
  expect(launcher).toBeLessThanOrEqual(10_000);
  expect(Math.min(...rest)).toBeGreaterThan(100);
  expect(rest.reduce((sum, bytes) => sum + bytes, launcher)).toBeLessThanOrEqual(40_000);
});

test('pages have nothing inline and ask for nothing that is not there', () => {
  const pages = [...assets].filter(([, { type }]) => type.startsWith('text/html'));
  expect(pages.map(([path]) => path).sort()).toEqual(['/', '/phone', '/widget/frame']);
  for (const [, { body }] of pages) {
    const page = body.toString();
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
    const asked = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(asked.length).toBeGreaterThan(1);
    for (const address of asked) expect([...assets.keys()]).toContain(address);
  }
});

test('each asset has its type, and is asked about again after a deployment', () => {
  expect([...assets].map(([path, { type, cache }]) => [path, type.split(';')[0], cache]).sort()).toEqual([
    ['/', 'text/html', 'no-cache'],
    ['/phone', 'text/html', 'no-cache'],
    ['/widget.js', 'text/javascript', 'no-cache'],
    ['/widget/chat-style.css', 'text/css', 'no-cache'],
    ['/widget/chat.js', 'text/javascript', 'no-cache'],
    ['/widget/demo-style.css', 'text/css', 'no-cache'],
    ['/widget/demo.js', 'text/javascript', 'no-cache'],
    ['/widget/frame', 'text/html', 'no-cache'],
    ['/widget/phone-style.css', 'text/css', 'no-cache'],
    ['/widget/phone.js', 'text/javascript', 'no-cache'],
  ]);
});

test('where nobody texts the chat is not told of it, and there is no telephone', async () => {
  const without = await bundleWidget({ sms: false, phone: false });
  expect(assets.get('/widget/frame')?.body.toString()).toContain('<body data-sms data-phone>');
  expect(without.get('/widget/frame')?.body.toString()).toContain('<body>');
  expect([...without.keys()].filter((path) => path.includes('phone'))).toEqual([]);
});

test('the licences of what is bundled travel with it', () => {
  expect(assets.get('/widget/chat.js')?.body.toString()).toContain('BSD-3-Clause');
});
