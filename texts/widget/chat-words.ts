import { chat as en } from './en.ts';
import { chat as nb } from './nb.ts';
import { chat as nn } from './nn.ts';
import type { ChatWords, Language } from './words.ts';

export const chatWords: Readonly<Record<Language, ChatWords>> = { nb, nn, en };
