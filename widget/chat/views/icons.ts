import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

function icon(drawing: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>`;
}

export const menuIcon = icon(svg`<path d="M5 7h14M5 12h14M5 17h14" />`);
export const crossIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18" />`);
export const sendIcon = icon(svg`<path d="M5 12h13M12 5l7 7-7 7" />`);
