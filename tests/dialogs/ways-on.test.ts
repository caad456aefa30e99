import { whatToDo } from '../../dialogs/advice/advice-lines.ts';
import { whatNext } from '../../dialogs/advice/what-next.ts';
import { type Day, day } from '../../domain/day.ts';
import { decide } from '../../domain/rules/decide.ts';
import type { Situation } from '../../domain/situation.ts';
import { createSpeaker } from '../../texts/words.ts';

const speak = createSpeaker('en');

function outcomeOf(situation: Situation, on: Day = day('2026-03-16')) {
  const decision = decide({ citizenship: 'other', problem: 'expiring', ...situation }, on);
  if (decision.kind === 'undecided') throw new Error(`asks for ${decision.ask}`);
  return decision.outcome;
}

function waysOn(situation: Situation): string[] {
  return speak(whatNext(outcomeOf(situation))).choices.map(({ value }) => value.replace('intent:', ''));
}

test('nobody whose card or permit is in order is offered to travel without a card', () => {
  expect(waysOn({ permit: 'collective-protection', extensionException: 'none' })).toEqual([
    'card-delivery',
    'proof-without-card',
    'talk-to-person',
  ]);
  expect(waysOn({ permit: 'temporary', permitExpires: day('2026-09-14') })).not.toContain('travel');
});

test('whoever works at an embassy is sent to the embassy, not to the police', () => {
  const outcome = outcomeOf({ permit: 'embassy-staff' });
  const said = whatToDo(outcome, 'en').map(speak);
  expect(said).toHaveLength(1);
  expect(said[0]?.links).toEqual([]);
  expect(outcome.quote.text).toContain('Residence Card Foreign Missions');
  expect(waysOn({ permit: 'embassy-staff' })).toEqual(['who-needs-card', 'other-immigration']);
});

test('a telephone number is told with the day it was checked', () => {
  const said = whatToDo(outcomeOf({ permit: 'not-sure' }), 'en').map(speak);
  expect(said[1]?.text).toMatch(/^The police: 02800 \(checked 5 May 2026\)\./);
});
