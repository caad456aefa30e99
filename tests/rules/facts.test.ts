import * as figures from '../../domain/facts/figures.ts';
import { links } from '../../domain/facts/links.ts';
import { phones } from '../../domain/facts/phones.ts';
import { quotes } from '../../domain/facts/quotes.ts';
import { workRenewalWithElectronicIdFrom } from '../../domain/facts/schemes.ts';

test.each(Object.entries(quotes))('the quote %s has a text, a whole address and a day', (_name, quote) => {
  expect(quote.text.length).toBeGreaterThan(10);
  expect(quote.text).not.toContain('…');
  expect(quote.address).toMatch(/^https:\/\/[a-z.]+\/\S+$/);
  expect(quote.address).not.toContain('...');
  expect(quote.checked <= '2026-05-05').toBe(true);
});

test('no two quotes are the same sentence', () => {
  const texts = Object.values(quotes).map((quote) => quote.text);
  expect(new Set(texts).size).toBe(texts.length);
});

test('a figure stands in the sentence it is taken from', () => {
  const written: Record<number, RegExp> = {
    1: /\bone\b/,
    3: /\b3\b/,
    7: /\b7\b/,
    10: /\bten\b/,
    14: /\b14\b/,
    20: /\b20\b/,
    300: /\b300\b/,
    37: /\b37\b/,
  };
  for (const figure of Object.values(figures)) expect(figure.source.text).toMatch(written[figure.value] ?? /never/);
});

test('a scheme begins on a day its page was there for', () => {
  const { value, source } = workRenewalWithElectronicIdFrom;
  expect(value).toBe('2026-05-05');
  expect(source.checked >= value).toBe(true);
});

test.each(Object.entries(links))('the link %s leads to an authority, in every language', (_name, link) => {
  for (const address of Object.values(link.address)) {
    expect(new URL(address).hostname).toMatch(/(^|\.)(udi|politiet|sua|skatteetaten)\.no$/);
  }
});

test('telephone numbers are Norwegian ones', () => {
  for (const phone of Object.values(phones)) expect(phone.number).toMatch(/^(112|02800|\d\d( \d\d){3})$/);
});
