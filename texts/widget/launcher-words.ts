import { launcher as en } from './en.ts';
import { launcher as nb } from './nb.ts';
import { launcher as nn } from './nn.ts';
import type { Language, LauncherWords } from './words.ts';

export const launcherWords: Readonly<Record<Language, LauncherWords>> = { nb, nn, en };
