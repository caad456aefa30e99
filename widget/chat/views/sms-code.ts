import { html, type TemplateResult } from 'lit';
import type { SmsCode } from '../sms-code.ts';

/** Where the code for a conversation by text message is asked for, once somebody wants to go on in it. */
export function smsCodeView({ words, take, announce }: Pick<SmsCode, 'words' | 'take' | 'announce'>): TemplateResult {
  return html`<residence-card-sms-code .words=${words} .take=${take} .announce=${announce}></residence-card-sms-code>`;
}
