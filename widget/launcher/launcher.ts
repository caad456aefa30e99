import { launcherWords } from '../../texts/widget/launcher-words.ts';
import type { Language } from '../../texts/widget/words.ts';
import type { ToChat, ToPage } from '../frames/messages.ts';
import { buildElements } from './elements.ts';
import { talkToFrame } from './frame-channel.ts';
import { rememberOpen, wasOpen } from './open-memory.ts';
import { type PageInterface, readyEvent } from './page-interface.ts';
import { createPersonSource } from './person.ts';
import { type LauncherSettings, readSettings } from './settings.ts';
import { fullScreen } from './style.ts';

/** Puts the button on the page; the chat itself is fetched when it is first opened. */
function startLauncher(settings: LauncherSettings): PageInterface {
  const { host, button, label, badge, panel, announcer } = buildElements();
  const person = createPersonSource(settings.portalTokenUrl);
  let { language } = settings;
  let unread = 0;
  let focusChat = false;
  let toChat: ((message: ToChat) => void) | undefined;

  function render(): void {
    const words = launcherWords[language];
    host.lang = language;
    button.setAttribute('aria-expanded', String(!panel.hidden));
    label.textContent = panel.hidden ? words.open : words.close;
    badge.hidden = !panel.hidden || unread === 0;
    badge.textContent = String(unread);
    announcer.textContent = badge.hidden ? '' : words.unread(unread);
    const frame = panel.querySelector('iframe');
    if (frame !== null) frame.title = words.frameTitle;
  }

  function open({ focus }: { focus: boolean }): void {
    panel.hidden = false;
    unread = 0;
    rememberOpen(true);
    focusChat = focus;
    if (toChat === undefined) loadChat();
    else toChat({ kind: 'visible', visible: true });
    if (focus) panel.querySelector('iframe')?.focus();
    render();
  }

  function close({ focus }: { focus: boolean }): void {
    panel.hidden = true;
    rememberOpen(false);
    toChat?.({ kind: 'visible', visible: false });
    render();
    if (focus) button.focus();
  }

  function loadChat(): void {
    const frame = document.createElement('iframe');
    // The chat answers only the origin named here, and the server lets only trusted pages frame it.
    frame.src = `${settings.origin}/widget/frame#${new URLSearchParams({ page: location.origin, language })}`;
    // Only for the question which police station is near, and only once the browser has asked the person.
    frame.allow = 'geolocation';
    toChat = talkToFrame(frame, settings.origin, hear);
    panel.append(frame);
  }

  async function begin(): Promise<void> {
    toChat?.({ kind: 'begin', person: await person.fresh(), visible: !panel.hidden, focus: focusChat });
  }

  async function passFreshToken(): Promise<void> {
    toChat?.({ kind: 'fresh-token', person: await person.fresh() });
  }

  function hear(message: ToPage): void {
    switch (message.kind) {
      case 'ready':
        begin();
        break;
      case 'fresh-token':
        passFreshToken();
        break;
      case 'close':
        close({ focus: true });
        break;
      case 'language':
        speak(message.language);
        break;
      case 'unread':
        unread = message.count;
        render();
        break;
      default:
        message satisfies never;
    }
  }

  function speak(next: Language): void {
    language = next;
    render();
  }

  button.addEventListener('click', () => (panel.hidden ? open({ focus: true }) : close({ focus: true })));
  host.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) close({ focus: true });
  });
  // Where the chat covers the page, focus must not walk on behind it unseen.
  document.addEventListener('focusin', (event) => {
    if (!panel.hidden && event.target !== host && matchMedia(fullScreen).matches) close({ focus: false });
  });
  render();
  whenThereIsABody(() => {
    document.body.append(host);
    if (wasOpen()) open({ focus: false });
  });

  return {
    open: () => open({ focus: true }),
    close: () => close({ focus: true }),
    setLanguage(next) {
      speak(next);
      toChat?.({ kind: 'language', language: next });
    },
    setPortalToken(token) {
      person.set(token);
      toChat?.({ kind: 'person', person: token });
    },
  };
}

/** An async script in the head may run before the page has a body. */
function whenThereIsABody(act: () => void): void {
  if (document.body !== null) act();
  else document.addEventListener('DOMContentLoaded', act, { once: true });
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && window.residenceCardAssistant === undefined) {
  window.residenceCardAssistant = startLauncher(readSettings(script, document));
  window.dispatchEvent(new Event(readyEvent));
}
