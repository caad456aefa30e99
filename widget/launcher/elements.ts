import { styleSheet } from './style.ts';

interface LauncherElements {
  host: HTMLElement;
  button: HTMLButtonElement;
  label: HTMLElement;
  badge: HTMLElement;
  panel: HTMLElement;
  announcer: HTMLElement;
}

const svg = 'http://www.w3.org/2000/svg';

/** The button and the room for the chat, in a shadow root so that the page's own style does not reach them. */
export function buildElements(): LauncherElements {
  const host = document.createElement('residence-card-assistant');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styleSheet()];
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', 'panel');
  const label = element('span', 'label');
  const badge = element('span', 'badge');
  badge.hidden = true;
  badge.setAttribute('aria-hidden', 'true');
  button.append(icon('bubble', 'M4 4h16v12H9l-5 4z'), icon('cross', 'M6 6l12 12M18 6L6 18'), label, badge);
  const panel = element('div', 'panel');
  panel.id = 'panel';
  panel.hidden = true;
  const announcer = element('p', 'announcer');
  announcer.setAttribute('role', 'status');
  root.append(button, panel, announcer);
  return { host, button, label, badge, panel, announcer };
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function icon(name: string, drawing: string): SVGElement {
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('class', name);
  made.setAttribute('viewBox', '0 0 24 24');
  made.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', drawing);
  made.append(path);
  return made;
}
