import type { Language } from '../domain/language.ts';
import * as en from './en/sms/index.ts';
import * as nb from './nb/sms/index.ts';
import * as nn from './nn/sms/index.ts';

/** What is said shorter as a text message, by topic and role; whatever is not here is said as everywhere. */
export const shortForms: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  nb,
  nn,
  en,
};
