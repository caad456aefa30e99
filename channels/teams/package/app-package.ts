import { strToU8, type Zippable, zipSync } from 'fflate';
import { colourIcon, outlineIcon } from './icons.ts';
import { localization, manifest } from './manifest.ts';
import type { PackageSettings } from './package-settings.ts';
import { appWords as en } from './words/en.ts';
import { appWords as nn } from './words/nn.ts';

/** What is uploaded to Teams, as a zip: the same bytes for the same settings. */
export function appPackage(settings: PackageSettings): Uint8Array {
  const files: Zippable = {
    'manifest.json': json(manifest(settings)),
    'nn.json': json(localization(nn)),
    'en.json': json(localization(en)),
    'color.png': colourIcon(),
    'outline.png': outlineIcon(),
  };
  // A zip has the local time of each file; made of its parts, it reads the same wherever it is made.
  return zipSync(files, { mtime: new Date(2026, 0, 1), level: 9 });
}

function json(content: object): Uint8Array {
  return strToU8(`${JSON.stringify(content, undefined, 2)}\n`);
}
