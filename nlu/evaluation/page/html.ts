/** Markup that is safe to put into a page as it stands. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Filling = string | number | Markup | readonly Markup[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of HTML or SVG; what fills its blanks is escaped, because sentences of anybody end up there. */
export function html(pieces: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  return new Markup(
    pieces.reduce((page, piece, at) => `${page}${piece}${at < fillings.length ? filled(fillings[at] ?? '') : ''}`, ''),
  );
}

function filled(filling: Filling): string {
  if (filling instanceof Markup) return filling.text;
  if (typeof filling === 'string') return filling.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? '');
  if (typeof filling === 'number') return String(filling);
  return filling.map(({ text }) => text).join('');
}

/** A share as people read it: one decimal of a percent. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
