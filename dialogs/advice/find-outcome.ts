import { type Day, daySchema, isDay } from '../../domain/day.ts';
import { dayOfMoment, inNorway } from '../../domain/moment.ts';
import type { Change, Outcome } from '../../domain/outcome.ts';
import { decide } from '../../domain/rules/decide.ts';
import { type FactName, type Situation, situationSchema } from '../../domain/situation.ts';
import { say } from '../../texts/line.ts';
import { ask, type Effect, look, remember, type Start, tell } from '../engine/journey.ts';
import type { Question } from '../engine/question.ts';
import type { Services } from '../engine/services.ts';
import { dayThatWasSaid, mainFactsSaid, sideFactsSaid } from '../hearing/facts-said.ts';
import { questionAbout } from '../questions/about-fact.ts';
import type { Part } from '../questions/facts/choose-part.ts';
import type { FactContext } from '../questions/facts/fact-context.ts';
import { type Whose, whoseCard } from '../questions/whose-card.ts';
import { caseDisagrees } from './case-disagrees.ts';
import { type CaseFacts, caseFactsOf, withFacts } from './case-facts.ts';
import { whenInsisted } from './insisted.ts';
import { factInWords } from './known-facts.ts';
import { knownOf, startingSituation } from './starting-situation.ts';

/** What the rules say today, for whom, in which situation, and the smallest change that would change it. */
export interface Finding {
  outcome: Outcome;
  change?: Change;
  whose: Whose;
  today: Day;
  situation: Situation;
}

/** Where an outcome is sought from. */
interface Inquiry {
  situation: Situation;
  whose: Whose;
  today: Day;
  /** What counts before everything the person says. */
  caseFacts: CaseFacts;
  /** Whether the case was seen only now, after the advice was given. */
  isLate?: true;
}

/**
 * What the rules say for this person: what is known or was said is not asked, and the rules choose the next question
 * until nothing more can change the outcome. An answer counts before what was said in passing. What is learned about
 * somebody else's card is not kept.
 */
export async function* findOutcome(services: Services, start: Start): AsyncGenerator<Effect, Finding, unknown> {
  const today = yield* look('today', daySchema, async () => dayOfMoment(inNorway(services.clock.now())));
  const whose = yield* ask(whoseCard());
  const { alsoAbout } = start.said;
  if (alsoAbout !== undefined && alsoAbout !== whose) {
    yield* tell(`also about ${alsoAbout}`, say('advice.alsoNoted', { whose: alsoAbout }));
  }
  const before = whose === 'mine' ? start.memory.situation.problem : undefined;
  const context = contextOf(services, start, { whose, before });
  const starting = startingSituation(start, whose);
  let situation = starting;
  // What the errand is about by itself counts as an answer, so that it can be corrected like one.
  const { problem } = starting;
  if (problem !== undefined) situation = yield* learn('problem', situation, context, { unsaid: { problem } });
  for (const fact of sideFactsSaid(start.said)) situation = yield* takeUp(fact, situation, context);
  for (const fact of mainFactsSaid(start.said, starting)) {
    const isKnown = starting[fact] !== undefined;
    situation = isKnown ? yield* takeUp(fact, situation, context) : yield* learn(fact, situation, context);
  }
  const caseFacts = whose === 'mine' ? knownOfCase(start) : {};
  return yield* reachOutcome(services, start, { situation, whose, today, caseFacts });
}

/** The same from a situation on, asking for what the rules still need. */
export async function* reachOutcome(
  services: Services,
  start: Start,
  { whose, today, caseFacts, isLate, ...from }: Inquiry,
): AsyncGenerator<Effect, Finding, unknown> {
  const context = contextOf(services, start, { whose });
  let { situation } = from;
  if (whose !== 'mine') yield* tell(`for ${whose}`, say('advice.forWhom', { whose }));
  for (;;) {
    const expires = dayThatWasSaid(start.said, situation);
    if (expires !== undefined) situation = yield* takeUp(expires, situation, context);
    if (!isLate) yield* sayWhatCaseSays(situation, caseFacts, today);
    situation = yield* notTheFirst(withFacts(situation, caseFacts));
    if (whose === 'mine') situation = yield* stillTheFirst(situation, start);
    const decision = decide(situation, today, services.workingDays);
    if (decision.kind === 'decided') {
      const { kind: _decided, ...found } = decision;
      if (whose === 'mine') yield* remember({ situation, outcome: found.outcome });
      return { ...found, whose, today, situation };
    }
    if (isLate) yield* tell('case says otherwise', say('caseSays.otherwise'));
    const asking = situation;
    const { workingDays } = services;
    const insisted = () => whenInsisted(asking, { today, workingDays });
    situation = yield* learn(
      decision.ask,
      situation,
      { ...context, yearInDoubt: start.said.yearInDoubt },
      { insisted },
    );
  }
}

/** What the questions depend on besides the situation. */
function contextOf({ phone }: Services, { intent, said }: Start, about: FactContext): FactContext {
  return { ...about, errand: intent, country: said.country, byText: phone !== undefined };
}

/** What the portal or the book has told about the case of whoever is signed in. */
function knownOfCase({ memory }: Start): CaseFacts {
  return { ...caseFactsOf(memory.known), ...memory.applicant?.facts };
}

/** Said once for what the person and the case disagree in: the case counts, and a person can put it right. */
function* sayWhatCaseSays(said: Situation, caseFacts: CaseFacts, today: Day): Generator<Effect, void, unknown> {
  const names = caseDisagrees(said, caseFacts, today);
  if (names.length === 0) return;
  const facts = names.flatMap((name) => factInWords(name, caseFacts, today) ?? []).map((phrase) => ({ phrase }));
  const person = { phrase: say('intents.talk-to-person') };
  yield* tell(`case says ${names.join(' ')}`, say('caseSays.differently', { facts: { all: facts }, person }));
}

/** Whose card runs out or has, does not wait for a first one. */
function* notTheFirst(situation: Situation): Generator<Effect, Situation, unknown> {
  const { problem, cardExpires } = situation;
  if (problem !== 'first-card' || cardExpires === undefined || !isDay(cardExpires)) return situation;
  yield* tell('not the first card', say('caseSays.notFirstCard', { day: { date: cardExpires } }));
  return { ...situation, problem: 'expiring' };
}

/** Whose case waits for the first card has none that runs out; a card of theirs with a day is another matter. */
function* stillTheFirst(situation: Situation, { memory, said }: Start): Generator<Effect, Situation, unknown> {
  const { problem, cardExpires } = situation;
  if (knownOf(memory).problem !== 'first-card' || (problem !== 'expiring' && problem !== 'nothing-wrong'))
    return situation;
  const tellsOfCard = cardExpires !== undefined || said.expires !== undefined || said.expiresWithin !== undefined;
  if (tellsOfCard || said.hasExpired === true || memory.situation.photoTaken !== undefined) return situation;
  yield* tell('still the first card', say('caseSays.firstCard'));
  return { ...situation, problem: 'first-card' };
}

/** The situation with the fact in it; an answer may lead on to rarer or narrower ones. */
function* learn(
  fact: FactName,
  situation: Situation,
  context: FactContext,
  { insisted, ...known }: Pick<Question<Part>, 'unsaid' | 'insisted'> = {},
): Generator<Effect, Situation, unknown> {
  let learned = situation;
  let step: FactContext = context;
  for (let first = known; ; first = {}) {
    const question = questionAbout(fact, learned, step);
    const { leadsTo: narrowing, ...part } = yield* ask({ ...question, ...first, ...(insisted && { insisted }) });
    learned = withFacts(learned, part);
    if (part[fact] !== undefined) return learned;
    step = { ...context, further: true, narrowing };
  }
}

/** A fact told unasked, found in the message by its question; it is not asked for unless the rules need it. */
function* takeUp(fact: FactName, situation: Situation, context: FactContext): Generator<Effect, Situation, unknown> {
  const question = questionAbout(fact, situation, context);
  return withFacts(situation, yield* ask({ ...question, schema: situationSchema, unsaid: {} }));
}
