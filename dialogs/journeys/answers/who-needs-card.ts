import { phones } from '../../../domain/facts/phones.ts';
import { quotes } from '../../../domain/facts/quotes.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { decide } from '../../../domain/rules/decide.ts';
import type { Situation } from '../../../domain/situation.ts';
import { type Line, type Link, ofTheBot, say, withChoices } from '../../../texts/line.ts';
import { ask, type Journey, type Start } from '../../engine/journey.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { citizenshipNamed } from '../../questions/citizenship-named.ts';
import { wish } from '../../questions/wish.ts';
import { linkTo } from '../../stations/link-to.ts';
import { lookAtToday, whatIsKnown } from './what-is-known.ts';
import { noAnswerYet, withoutPermit } from './without-permit.ts';

const wordsForVisits = ['turist', 'tourist', 'besøksvisum', 'visitor', 'på besøk', 'visiting'];

type Because = Extract<Outcome, { kind: 'no-card-needed' }>['because'];

/** Who must have a card: for the citizenship that was named, as the rules decide; else the rule and its exceptions. */
export const whoNeedsCard: Journey = async function* (services, start) {
  const today = yield* lookAtToday(services);
  const { permit, whereabouts, ...facts } = whatIsKnown(start);
  const visits = (yield* ask(wish('a visit', wordsForVisits))) === 'said' && (permit ?? 'none') === 'none';
  const waits = (yield* ask(noAnswerYet())) === 'said';
  const named = yield* ask(citizenshipNamed());
  const citizenship = named === 'unsaid' ? facts.citizenship : named;
  const situation: Situation = {
    // On a visit and on Svalbard nobody needs a card, whatever the citizenship.
    ...((permit === 'visitor' || visits) && { permit: 'visitor', citizenship: 'other' }),
    ...(whereabouts === 'svalbard' && { whereabouts, citizenship: 'other', problem: 'nothing-wrong' }),
    ...(citizenship && { citizenship }),
  };
  const decision = decide(situation, today, services.workingDays);
  if (decision.kind === 'decided') {
    const { outcome } = decision;
    if (outcome.kind === 'no-card-needed') {
      return {
        lines: [
          { ...say(`whoNeedsCard.${outcome.because}`), quote: outcome.quote, links: linksFor(outcome.because, start) },
          ...alsoFor(outcome.because, start),
        ],
      };
    }
    if (outcome.kind === 'ask-a-person') return { lines: [twoCitizenships()] };
  }
  if ((yield* ask(wish('svalbard', ['svalbard', 'longyearbyen']))) === 'said' && permit !== 'none') {
    const links = [linkTo('svalbard', start.memory.language)];
    return { lines: [{ ...say('whoNeedsCard.toSvalbard'), quote: quotes.noPermitOnSvalbard, links }] };
  }
  const notGranted = withoutPermit(waits ? 'applied' : permit, services, start, today);
  if (notGranted.length > 0) return { lines: notGranted };
  if (permit === 'none') return { lines: [say('advice.noPermit-first-application'), familyOfEea(start)] };
  return { lines: citizenship === undefined ? generally() : withPermit(citizenship, start) };
};

function linksFor(because: Because, { memory }: Start): readonly Link[] {
  return because === 'svalbard' ? [linkTo('svalbard', memory.language)] : [];
}

function alsoFor(because: Because, start: Start): readonly Line[] {
  if (because !== 'eea' && because !== 'swiss') return [];
  return [familyOfEea(start)];
}

function familyOfEea({ memory }: Start): Line {
  const links = [linkTo('eeaCitizens', memory.language), linkTo('eeaFamily', memory.language)];
  return { ...say('whoNeedsCard.eeaFamily'), quote: quotes.familyOfEeaCitizen, links };
}

function withPermit(citizenship: NonNullable<Situation['citizenship']>, { memory }: Start): readonly Line[] {
  const british = citizenship === 'british';
  const line: Line = {
    ...(british ? say('whoNeedsCard.british') : say('whoNeedsCard.withPermit')),
    quote: quotes.everyoneElseMustHaveACard,
    ...(british && { links: [linkTo('brexit', memory.language)] }),
  };
  return [withChoices(line, [choiceOf('first-card'), choiceOf('new-card'), choiceOf('expiring')])];
}

function generally(): readonly Line[] {
  return [
    { ...say('whoNeedsCard.everyoneWithPermit'), quote: quotes.everyoneElseMustHaveACard },
    { ...say('whoNeedsCard.exceptions'), quote: quotes.noCardForEea },
    withChoices(ofTheBot(say('whoNeedsCard.namedCountry')), [choiceOf('first-card'), choiceOf('new-card')]),
  ];
}

function twoCitizenships(): Line {
  return { ...say('whoNeedsCard.twoCitizenships', { police: phones.police.number }), quote: quotes.noCardForEea };
}
