import { html, type TemplateResult } from 'lit';

/** Plain text as paragraphs; a name or sentence in a script written from right to left turns only its own. */
export function paragraphs(text: string): TemplateResult[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p class="paragraph" dir="auto">${line}</p>`);
}
