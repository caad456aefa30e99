import { readFileOf } from './file-of-setting.ts';
import { type Ground, layGround } from './house.ts';
import type { Settings } from './settings.ts';

/** The tables that the settings name; throws `SettingsError` or `StationFileError` when the operator's file is wrong. */
export function groundOf({ STATIONS_FILE: file }: Pick<Settings, 'STATIONS_FILE'>): Ground {
  return file === undefined ? layGround() : readFileOf('STATIONS_FILE', file, layGround);
}
