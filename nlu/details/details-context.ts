import type { Day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import type { Places } from '../../domain/places/places.ts';
import type { Station } from '../../domain/stations/station.ts';
import type { WorkingDays } from '../../domain/working-days.ts';

/** What is needed to read a message: the day it was written, and the places, stations and working days there are. */
export interface DetailsContext {
  today: Day;
  /** Of the conversation, where one is settled. */
  language?: Language | undefined;
  places: Places;
  stations: readonly Station[];
  workingDays: WorkingDays;
}
