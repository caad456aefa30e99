import type { Texts } from '../../../texts/catalogue.ts';
import { say } from '../../../texts/line.ts';
import type { Page } from '../../stations/link-to.ts';

/** A matter of immigration that is not about cards: how people name it, and where they are to go. */
interface Theme {
  value: string;
  label: ReturnType<typeof say>;
  answer: keyof Texts['otherImmigration'];
  pages: readonly Page[];
  /** Parts of words that mean it, in small letters. */
  words: readonly string[];
}

/** The narrower before the wider: a refused citizenship is an appeal, a family's visa is about the visa. */
export const themes = [
  {
    value: 'refusal',
    label: say('otherImmigration.chooseRefusal'),
    answer: 'refusal',
    pages: ['appealToUdi'],
    words: ['avslag', 'klage', 'klaga', 'refus', 'reject', 'appeal', 'une '],
  },
  {
    value: 'citizenship',
    label: say('otherImmigration.chooseCitizenship'),
    answer: 'citizenship',
    pages: ['citizenship'],
    words: ['statsborg', 'citizenship', 'norsk borger', 'norsk borgar', 'norwegian citizen'],
  },
  {
    value: 'travel-document',
    label: say('otherImmigration.chooseTravelDocument'),
    answer: 'travelDocument',
    pages: ['refugeeTravelDocument'],
    words: ['reisebevis', 'utlendingspass', 'travel document', 'immigrant’s passport', "immigrant's passport"],
  },
  {
    value: 'asylum',
    label: say('otherImmigration.chooseAsylum'),
    answer: 'asylum',
    pages: ['asylumSeekersCard', 'udi'],
    words: ['asyl', 'flyktning', 'beskyttelse', 'refugee', 'protection'],
  },
  {
    value: 'entry-visa',
    label: say('otherImmigration.chooseEntryVisa'),
    answer: 'entryVisa',
    pages: ['travelWithoutCard'],
    words: ['d visa', 'd-vis', 'd vis', 'entry visa', 'innreisevis'],
  },
  {
    value: 'visa',
    label: say('otherImmigration.chooseVisa'),
    answer: 'visa',
    pages: ['visitorVisa'],
    words: ['visum', 'visa', 'turist', 'tourist'],
  },
  {
    value: 'eea',
    label: say('otherImmigration.chooseEea'),
    answer: 'eea',
    pages: ['eeaCitizens'],
    words: ['registreringsbevis', 'registration certificate', 'eøs', 'eea', 'eu citizen', 'eu-borg'],
  },
  {
    value: 'permanent',
    label: say('otherImmigration.choosePermanent'),
    answer: 'permanent',
    pages: ['permanentPermit'],
    words: ['permanent', 'bosett', 'busett', 'varig opph'],
  },
  {
    value: 'family',
    label: say('otherImmigration.chooseFamily'),
    answer: 'family',
    pages: ['udi'],
    words: ['famil', 'gjenfor', 'gift', 'kone', 'kona', 'mannen min', 'wife', 'husband', 'fianc', 'marr', 'spouse'],
  },
  {
    value: 'work-or-study',
    label: say('otherImmigration.chooseWorkOrStudy'),
    answer: 'workOrStudy',
    pages: ['udi'],
    words: ['jobb', 'arbeid', 'stud', 'au pair', 'work', 'ansett', 'tilsett', 'employ'],
  },
  {
    value: 'other',
    label: say('otherImmigration.chooseOther'),
    answer: 'other',
    pages: ['udiContact', 'police'],
    words: [],
  },
] as const satisfies readonly Theme[];

type ThemeName = (typeof themes)[number]['value'];

/** The theme that a message names. */
export function themeIn(text: string): ThemeName | undefined {
  const said = text.toLowerCase();
  return themes.find(({ words }) => words.some((word) => said.includes(word)))?.value;
}
