import { foldWord } from '../text/fold-word.ts';

export type Unit = 'day' | 'working-day' | 'week' | 'fortnight' | 'month' | 'year' | 'not-a-date';

const names: Readonly<Record<Unit, string>> = {
  day: 'dag dager dagar dagers dagars day days døgn',
  'working-day':
    'arbeidsdag arbeidsdager arbeidsdagar virkedag virkedager virkedagar verkedag verkedagar yrkedagar workdays weekdays hverdager kvardagar',
  week: 'uke uka uker ukers veke veka veker vekers vike week weeks wk wks',
  fortnight: 'fortnight',
  month: 'måned måneder måneders månad månader månadar mnd mnds mth mths month months',
  year: 'år year years yr yrs',
  'not-a-date': `min minutt minutter minuttar minute minutes time timer timar hour hours kr kroner nok km kg m cm prosent percent mill millioner million euro eur usd
    stk personer persons people kort kopier copies`,
};

const units = new Map<string, Unit>();
for (const unit of ['day', 'working-day', 'week', 'fortnight', 'month', 'year', 'not-a-date'] as const) {
  for (const word of names[unit].split(/\s+/)) units.set(foldWord(word), unit);
}

/** What is counted, when a number stands before this word. */
export function unitNamed(word: string): Unit | undefined {
  return units.get(word);
}
