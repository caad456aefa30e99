import { phones } from '../../domain/facts/phones.ts';
import { findPhrases, phraseTable } from '../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';
import { say } from '../../texts/line.ts';
import { leadingTo, whereAndWhen } from '../booking/appointment-lines.ts';
import { currentAppointment } from '../booking/current-appointment.ts';
import type { Journey } from '../engine/journey.ts';
import type { Memory } from '../engine/memory.ts';
import { intentValue } from '../hearing/meaning.ts';
import { stationOf } from '../stations/ask-where.ts';
import { errandOffered } from './offered-errands.ts';

const late = phraseTable<true>([
  [
    true,
    `running late, running .. .. late, be/im/am/ill/arrive/arriving a/some/bit/little/few? late, min/mins/minute/minutes/hour late, late for/to my/the appointment,
     jeg/eg/æ er/blir/vert .. forsinket/forsinka/forseinka, er/blir/vert jeg/eg .. forsinket/forsinka/forseinka, forsinket/forsinka/forseinka til timen/avtalen/avtala, kommer/kjem .. for? sent/seint/sen/sein/seinare,
     min/minutt/minutter for? sent/seint/sen/sein/forsinket/forsinka/forseinka`,
  ],
]);
const aboutSomethingElse = /\b(?:card|kort|too late)/i;
const ofAnAppointment = new Set([intentValue('move-appointment'), intentValue('cancel-appointment')]);

/** Whether somebody says that they come late to an appointment that they are known to have, or that is on their screen. */
export function isLate(text: string, { applicant, portalCase, offered }: Memory): boolean {
  const hasCase = applicant !== undefined || portalCase !== undefined;
  const isShown = offered.some(({ value }) => errandOffered(value) === 'coming' || ofAnAppointment.has(value));
  return (hasCase || isShown) && !aboutSomethingElse.test(text) && findPhrases(late, tokensOf(text)).length > 0;
}

/** Whoever comes late is told whom to call; the book knows nothing of it. */
export const beLate: Journey = async function* (services, start) {
  const { applicant, portalCase } = start.memory;
  const isKnown = applicant !== undefined || portalCase !== undefined;
  const current = isKnown ? yield* currentAppointment(services, start) : undefined;
  const police = phones.police.number;
  if (current?.kind !== 'appointment') {
    return { lines: [leadingTo(say('byText.lateSomewhere', { police }), 'find-station')] };
  }
  const phone = stationOf(services, current.appointment.slot.station)?.phone ?? police;
  const line = say('byText.late', { ...whereAndWhen(services, current.appointment), phone });
  return { lines: [leadingTo(line, 'move-appointment', 'cancel-appointment')] };
};
