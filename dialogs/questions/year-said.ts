import { day } from '../../domain/day.ts';
import type { DateDetail } from '../../nlu/understanding.ts';
import type { Heard } from '../hearing/heard.ts';

const onlyYear = /^[^\d?]*(20\d\d)[^\d?]*$/;
const mostWords = 6;

/** The year of a reply that names no day: "2027", "some time in 2027". */
export function yearSaid({ understanding: { text } }: Heard): DateDetail | undefined {
  const year = onlyYear.exec(text)?.[1];
  if (year === undefined || text.trim().split(/\s+/).length > mostWords) return undefined;
  return { kind: 'span', from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
}
