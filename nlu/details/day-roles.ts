import type { DayRole } from '../understanding.ts';
import type { DateWritten } from './dates/joined-dates.ts';
import { isStart } from './expiry.ts';
import { findPhrases, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { expiryPhrases } from './words/reason-phrases.ts';

type Cue = DayRole['role'] | 'expiry' | 'trip';

/** What a date may be the day of. All of them are read so that each date goes to the nearest. */
const cues = phraseTable<Cue>([
  [
    'police',
    `politi*, police, fingeravtrykk*, fingerprint*, biometri*, appointment, timen/timeavtale/timeavtalen/avtalen, hadde/har/fekk/fikk/had time,
     photo/picture/bilde/bildet/bilete/biletet/foto .. taken/tatt/teke, took .. photo/picture/fingerprints, tok .. bilde/bildet/bilete/biletet`,
  ],
  [
    'before',
    `lost, mistet, mista, misten, tapt, stolen, stjålet, stjal, stole, robbed, ranet, rana, ordered, bestilte/bestilt/tinga, order/bestilling/bestillinga/bestillingen, decision*,
     vedtak*, granted, innvilget, innvilga, approved, godkjent, applied, søkte/søkt, application, søknad*, letter, brev/brevet, paid, betalte/betalt, born, født/fødd, married, gift, moved, flyttet/flytta, arrived, ankom, landed`,
  ],
  [
    'start',
    'issued, utstedt, utstedet, utferda, valid from, gyldig fra/frå, gjelder/gjeld fra/frå, started, begynte, starta/startet',
  ],
  [
    'trip',
    'travel*, reise/reiser/reisa/reis, fly/flyr/flyg/flying/flight*, trip, tur/turen, ferie*, holiday, vacation, drar/dra, drive/driving, ticket*, billett*, leave/leaving, back, home/hjem/heim, tilbake/attende',
  ],
]);
const mostTokensBetween = 8;
/** What stands on the other side of a comma or an `and` is likelier to be about something else. */
const otherSide = 4;
const joins = wordSet('og and men but');

/** What each day of a message is the day of, where the words nearest to it say so. */
export function findDayRoles(tokens: readonly Token[], dates: readonly DateWritten[]): DayRole[] {
  const inDate = tokens.map(() => false);
  for (const { from, to } of dates) inDate.fill(true, from, to);
  const said = cuesOf(tokens);
  return dates.flatMap(({ date, from, to }) => {
    if (date.kind === 'impossible') return [];
    const nearest = nearestCue(tokens, said, inDate, { from, to });
    const role = nearest !== 'police' && isStart(tokens, from) ? 'start' : nearest;
    const day = date.kind === 'day' ? date.day : date.from;
    return role === undefined || role === 'expiry' || role === 'trip' ? [] : [{ day, role }];
  });
}

/** The cue each token belongs to. */
function cuesOf(tokens: readonly Token[]): (Cue | undefined)[] {
  const said: (Cue | undefined)[] = tokens.map(() => undefined);
  for (const { value, from, to } of findPhrases(cues, tokens)) said.fill(value, from, to);
  for (const { from, to } of findPhrases(expiryPhrases, tokens)) said.fill('expiry', from, to);
  return said;
}

function nearestCue(
  tokens: readonly Token[],
  said: readonly (Cue | undefined)[],
  inDate: readonly boolean[],
  { from, to }: { from: number; to: number },
): Cue | undefined {
  const before = look(from - 1, -1);
  const behind = look(to, 1);
  return (behind?.away ?? Number.POSITIVE_INFINITY) < (before?.away ?? Number.POSITIVE_INFINITY)
    ? behind?.cue
    : before?.cue;

  /** Up to the end of the sentence or the next date. */
  function look(start: number, step: 1 | -1): { cue: Cue; away: number } | undefined {
    let away = 0;
    for (let at = start; away <= mostTokensBetween; at += step, away += 1) {
      const token = tokens[at];
      const border = step === 1 ? token : tokens[at + 1];
      if (token === undefined || border?.startsSentence || inDate[at]) return undefined;
      if (border?.startsClause || joins.has(token.word)) away += otherSide;
      const cue = said[at];
      if (cue !== undefined) return { cue, away };
    }
    return undefined;
  }
}
