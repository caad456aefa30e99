import { widgetLanguageOf } from '../../texts/widget/words.ts';
import { createMemory } from '../direct-line/memory.ts';
import { ChatApp } from './chat-app.ts';
import { Header } from './header.ts';
import { NewestButton } from './newest-button.ts';
import { noPage, talkToPage } from './page-channel.ts';
import { PositionButton } from './position-button.ts';
import { SendBox } from './send-box.ts';
import { SmsCode } from './sms-code.ts';

// The launcher writes here which page it stands on and in which language.
const told = new URLSearchParams(location.hash.slice(1));
const pageOrigin = told.get('page');
const framed = window.parent !== window && pageOrigin !== null;
const page = framed ? talkToPage(pageOrigin) : noPage;

customElements.define('residence-card-header', Header);
customElements.define('residence-card-newest', NewestButton);
customElements.define('residence-card-position', PositionButton);
customElements.define('residence-card-send-box', SendBox);
customElements.define('residence-card-sms-code', SmsCode);
customElements.define('residence-card-chat', ChatApp);
document.body.append(
  new ChatApp({
    page,
    memory: createMemory(() => sessionStorage),
    language: widgetLanguageOf(told.get('language') ?? '') ?? 'nb',
    sms: 'sms' in document.body.dataset,
  }),
);
page.tell({ kind: 'ready' });
