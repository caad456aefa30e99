import { phone as en } from './en.ts';
import { phone as nb } from './nb.ts';
import { phone as nn } from './nn.ts';
import type { Language, PhoneWords } from './words.ts';

export const phoneWords: Readonly<Record<Language, PhoneWords>> = { nb, nn, en };
