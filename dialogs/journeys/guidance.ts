import { type Line, say } from '../../texts/line.ts';
import { explanation, notProofOfIdentity } from '../advice/advice-lines.ts';
import { type Finding, findOutcome } from '../advice/find-outcome.ts';
import { appointmentLater, whatNext } from '../advice/what-next.ts';
import { ask, type Journey, remember, tell } from '../engine/journey.ts';
import type { Question } from '../engine/question.ts';
import type { Heard } from '../hearing/heard.ts';
import { saysInsisting, speaksOfCard } from '../hearing/insisting-words.ts';
import { sure } from '../hearing/meaning.ts';
import { chooseOne } from '../questions/choose-one.ts';
import { plainYesOrNo } from '../questions/yes-or-no.ts';
import { bookFor, leadsToAppointment } from './book-appointment.ts';

/** Finds out what to do and why, and goes straight on to the appointment where the advice leads there. */
export const guidance: Journey = async function* (services, start) {
  const found = yield* findOutcome(services, start);
  const advised = nameOf(found);
  yield* tell(`advice ${advised}`, ...explanation(found, start.memory.language));
  yield* tell('no proof of identity', notProofOfIdentity());
  const explained = found.outcome.rule;
  if (found.whose === 'mine') yield* remember({ explained });
  if (!leadsToAppointment(found.outcome)) return { lines: [whatNext(found.outcome)] };
  const wanted = yield* ask(findTimeNow(advised));
  if (wanted === 'no') return { lines: [appointmentLater()] };
  return yield* bookFor(found, services, { ...start, memory: { ...start.memory, explained } });
};

/** Changes with what the advice says: a fact that is told or corrected and changes nothing of it makes it no other. */
function nameOf({ outcome, whose }: Finding): string {
  const { facts, rule, notes, quote: _quote, ...advice } = outcome;
  const { permitExpires, cardExpires, photoTaken, problem } = facts;
  return `${whose} ${rule} ${JSON.stringify([advice, notes, { permitExpires, cardExpires, photoTaken, problem }])}`;
}

function findTimeNow(advised: string): Question<'yes' | 'no'> {
  const line: Line = say('guidance.askFindTime');
  return chooseOne({
    id: `find a time ${advised}`,
    line,
    choices: [
      { value: 'yes', label: say('talk.yes') },
      { value: 'no', label: say('talk.no') },
    ],
    why: [say('guidance.whyFindTime')],
    understand: (heard) => plainYesOrNo(heard) ?? goesOnAnyway(heard),
    about: ['yesNo'],
  });
}

/** Whoever asks for a time or insists on one, or answers with a place, has said yes. */
function goesOnAnyway({ understanding: { ranking, details, text } }: Heard): 'yes' | undefined {
  const [likeliest] = ranking;
  const books = likeliest?.intent === 'book-appointment' && likeliest.confidence >= sure;
  const insists = saysInsisting(text) && speaksOfCard(text) && details.yesNo === undefined;
  return books || insists || details.place !== undefined ? 'yes' : undefined;
}
