import { portal as en } from './en.ts';
import { portal as nb } from './nb.ts';
import { portal as nn } from './nn.ts';
import type { Language, PortalWords } from './words.ts';

export const portalWords: Readonly<Record<Language, PortalWords>> = { nb, nn, en };
