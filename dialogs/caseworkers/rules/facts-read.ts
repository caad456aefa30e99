import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import { type Situation, situationSchema } from '../../../domain/situation.ts';
import type { Intent } from '../../../nlu/intents.ts';
import type { Understanding } from '../../../nlu/understanding.ts';
import { withFacts } from '../../advice/case-facts.ts';
import { dayThatWasSaid, mainFactsSaid, sideFactsSaid } from '../../hearing/facts-said.ts';
import type { Heard } from '../../hearing/heard.ts';
import { keepDetails, readKept } from '../../hearing/heard-details.ts';
import { questionAbout } from '../../questions/about-fact.ts';
import type { DeskServices } from '../errand.ts';
import { citizenshipAlone } from './citizenship-alone.ts';
import { electronicIdSaid } from './electronic-id-said.ts';
import { citizenshipOfPerson } from './whose-citizenship.ts';
import { writtenOut } from './written-out.ts';

/** A likelier errand than this says what it is about. */
const sureEnough = 0.5;

/**
 * The facts that a colleague's sentence tells of somebody, read as the same words are read of an applicant; whoever a
 * colleague speaks of is one person, whether they write "she", "the child" or nothing.
 */
export function factsRead(
  { understander, clock }: Pick<DeskServices, 'understander' | 'clock'>,
  text: string,
): Situation {
  const now = inNorway(clock.now());
  const understanding = withItsEnd(ofOnePerson(understander.understand(writtenOut(text), { today: dayOfMoment(now) })));
  const heard: Heard = { understanding, offered: [], today: dayOfMoment(now), now, conversation: '' };
  const said = readKept(keepDetails(heard));
  const [likeliest] = understanding.ranking;
  const errand = likeliest !== undefined && likeliest.confidence >= sureEnough ? likeliest.intent : undefined;
  let situation: Situation = said.reason === undefined ? problemOf(errand) : {};
  for (const fact of [...mainFactsSaid(said, {}), ...sideFactsSaid(said)]) situation = take(fact, situation);
  const expires = dayThatWasSaid(said, situation);
  if (expires !== undefined) situation = take(expires, situation);
  if (situation.citizenship === undefined) situation = withFacts(situation, citizenshipAlone(understanding));
  const { reason, hasExpired } = understanding.details;
  if (
    reason === 'card-expired' &&
    hasExpired &&
    situation.permit !== undefined &&
    situation.cardExpires === undefined
  ) {
    situation = withFacts(situation, { cardExpires: 'expired' });
  }
  return situation;

  function take(fact: keyof Situation, known: Situation): Situation {
    const answer = questionAbout(fact, known, { errand, whose: 'other' }).notice?.(heard, said);
    return answer === undefined ? known : withFacts(known, situationSchema.parse(answer));
  }
}

/** Nobody who asks as a colleague tells of a card of their own. */
function ofOnePerson(understanding: Understanding): Understanding {
  const {
    whose: _whose,
    alsoAbout: _alsoAbout,
    theirCitizenship: _theirs,
    citizenship: _own,
    electronicId = electronicIdSaid(understanding.text),
    ...details
  } = understanding.details;
  const citizenship = citizenshipOfPerson(understanding);
  return {
    ...understanding,
    details: {
      ...details,
      ...(electronicId && { electronicId }),
      ...(citizenship && { citizenship, theirCitizenship: citizenship }),
    },
  };
}

const untilADay = /(?<!\p{L})(?:til|to|till|until|t\.?o\.?m\.?)(?:\s+(?:og|and)\s+med)?\s+(?:\d|\p{L}+\s+\d)/iu;

/** “Temporary to 30 April”: of a temporary permit and nothing else, the one day to which it is said to be is its end. */
function withItsEnd(understanding: Understanding): Understanding {
  const { details, text } = understanding;
  const [date, ...others] = details.dates;
  const isKnown = details.expires !== undefined || details.expiresWithin !== undefined || details.hasExpired;
  if (details.permit !== 'temporary' || isKnown || others.length > 0 || !untilADay.test(text)) return understanding;
  if (date?.kind === 'day') return { ...understanding, details: { ...details, expires: date.day } };
  if (date?.kind !== 'span') return understanding;
  return { ...understanding, details: { ...details, expiresWithin: { from: date.from, to: date.to } } };
}

function problemOf(errand: Intent | undefined): Situation {
  switch (errand) {
    case 'first-card':
      return { problem: 'first-card' };
    case 'expiring':
    case 'renew-permit':
      return { problem: 'expiring' };
    case 'card-delivery':
      return { problem: 'not-arrived' };
    default:
      return {};
  }
}
