/** The launcher's own style; adopted, not inline, so that a page's strict policy allows it. */
export function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

const rules = `
:host { all: initial; display: block; font: 500 17px/1.4 system-ui, 'Segoe UI', Roboto, Arial, sans-serif; }
[hidden] { display: none !important; }
button {
  position: fixed; right: 20px; bottom: 20px; z-index: 2147483000;
  display: inline-flex; align-items: center; gap: 10px;
  min-height: 56px; max-width: calc(100vw - 40px); padding: 0 24px 0 20px; border: 2px solid #fff; border-radius: 30px;
  background: #0b3a75; color: #fff; font: inherit; text-align: left; cursor: pointer;
  box-shadow: 0 4px 16px rgb(11 34 70 / 30%);
}
button:hover { background: #082c5a; }
button:focus-visible { outline: 3px solid #0b3a75; outline-offset: 2px; }
svg { flex: none; width: 26px; height: 26px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.cross, button[aria-expanded='true'] .bubble { display: none; }
button[aria-expanded='true'] .cross { display: block; }
.badge {
  min-width: 26px; padding: 0 6px; box-sizing: border-box; border-radius: 13px; background: #fff; color: #0b3a75;
  font-size: 15px; line-height: 26px; font-weight: 700; text-align: center;
}
.panel {
  position: fixed; right: 20px; bottom: 84px; z-index: 2147483001; box-sizing: border-box;
  width: min(420px, calc(100vw - 40px)); height: min(760px, calc(100vh - 96px)); height: min(760px, calc(100dvh - 96px));
  overflow: hidden; border: 1px solid #b9c7dc; border-radius: 16px; background: #fff;
  box-shadow: 0 12px 40px rgb(11 34 70 / 28%);
}
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
.announcer { position: fixed; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 480px), (max-height: 480px) {
  .panel { inset: 0; width: 100vw; height: 100vh; height: 100dvh; border: 0; border-radius: 0; }
}
@media (prefers-reduced-motion: no-preference) {
  .panel { animation: appear 160ms ease-out; }
  @keyframes appear { from { opacity: 0; transform: translateY(12px); } }
}
@media (forced-colors: active) {
  .badge { border: 1px solid; }
}
`;

/** Where the chat covers the page; the same condition as in the rules above. */
export const fullScreen = '(max-width: 480px), (max-height: 480px)';
