import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../../texts/widget/words.ts';
import type { Announcement } from '../announcements.ts';

/** What a screen reader is told; seen by nobody. */
export function announcedView(announcements: readonly Announcement[], language: Language): TemplateResult {
  return html`<div class="unseen" aria-live="polite">
    ${repeat(
      announcements,
      ({ key }) => key,
      ({ text, lang }) => html`<p lang=${lang ?? language}>${text}</p>`,
    )}
  </div>`;
}
