import type { Language } from '../domain/language.ts';
import * as en from './en/index.ts';
import * as nb from './nb/index.ts';
import * as nn from './nn/index.ts';

/** Every sentence in bokmål, which the other languages follow key by key. */
export type Texts = typeof nb;
export type TopicName = keyof Texts;

type Sentences = { readonly [T in TopicName]: Readonly<Record<keyof Texts[T], string>> };

export const catalogues: Readonly<Record<Language, Sentences>> = { nb, nn, en };
