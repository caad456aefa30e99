import type { Day } from '../../../domain/day.ts';
import type { Language } from '../../../domain/language.ts';
import type { Change, Outcome, Quote } from '../../../domain/outcome.ts';
import type { FactName, Situation } from '../../../domain/situation.ts';
import type { WorkingDays } from '../../../domain/working-days.ts';
import type { Card, CardAction, CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { whatToDo } from '../../advice/advice-lines.ts';
import { factInWords } from '../../advice/known-facts.ts';
import { notesLine } from '../../advice/notes.ts';
import { adviceForColleague, howForColleague } from './colleague-words.ts';
import { inputsFor } from './fact-input.ts';
import { type Correcting, factsRows } from './facts-rows.ts';
import { asData } from './situation-data.ts';
import { usualOutcomes, usualWays } from './usual-outcomes.ts';

/** What is known, what it comes to for most people, and the fact the rules ask for next. */
export function askingCard(
  { situation, ask, again, inDoubt }: { situation: Situation; ask: FactName; again?: boolean; inDoubt?: boolean },
  { today, workingDays }: { today: Day; workingDays: WorkingDays },
): Card {
  const rows = factsRows(situation, today, correcting(situation));
  const inputs = inputsFor(ask, situation, today).map((input): CardPart => ({ kind: 'input', input }));
  const data = { situation: asData(situation), fact: ask };
  return {
    title: say('deskRules.title'),
    ...(again && { status: { tone: 'warning', text: say('deskRules.choose') } }),
    parts: [
      ...(inDoubt ? [] : soFar(situation, today, workingDays)),
      { kind: 'heading', text: say('deskRules.factsRead') },
      ...(rows.length > 0 ? rows : [{ kind: 'text', text: say('deskRules.nothingRead'), tone: 'quiet' } as const]),
      { kind: 'heading', text: say('deskRules.askNext') },
      ...inputs,
    ],
    actions: [{ kind: 'do', label: say('deskRules.goOn'), request: { verb: 'rules-answer', data }, emphasis: 'first' }],
  };
}

/** What the rules say, and everything it rests on. */
export function decidedCard(
  { situation, outcome, change }: { situation: Situation; outcome: Outcome; change?: Change | undefined },
  { today, language }: { today: Day; language: Language },
): Card {
  const restsOn = Object.keys(outcome.facts);
  const others = Object.keys(situation).filter((fact) => !restsOn.includes(fact));
  const otherRows = factsRows(situation, today, correcting(situation), others);
  const told = whatToDo(outcome, language).map((text): CardPart => ({ kind: 'text', text }));
  return {
    title: say('deskRules.title'),
    parts: [
      ...outcomeParts(outcome, today),
      { kind: 'heading', text: say('deskRules.restsOn') },
      ...factsRows(situation, today, correcting(situation), restsOn),
      ...(change ? otherwise(change, today) : []),
      ...sourceOf(outcome),
      ...(otherRows.length > 0 ? [folded(say('deskRules.withoutEffect'), otherRows)] : []),
      folded(say('deskRules.asTold'), told),
      { kind: 'text', text: say('deskRules.noDecision'), tone: 'quiet' },
    ],
    actions: [startAnew()],
  };
}

/** What is to be done and what is to be told with it. */
export function outcomeParts(outcome: Outcome, today: Day): CardPart[] {
  const how = howForColleague(outcome);
  const notes = notesLine(outcome, today, say('deskRules.toApplicant'));
  return [
    { kind: 'heading', text: adviceForColleague(outcome) },
    ...(how ? [{ kind: 'text', text: how } as const] : []),
    ...(notes ? [{ kind: 'text', text: notes } as const] : []),
  ];
}

/** Which rule says so, and the sentence of its source with where and when it was read. */
export function sourceOf({ rule, quote }: Outcome): CardPart[] {
  return [{ kind: 'text', text: say('deskRules.rule', { rule }), tone: 'quiet' }, quotePart(quote)];
}

export function quotePart({ text, lang, title, address, checked }: Quote): CardPart {
  const when = say('deskRules.checked', { checked: { date: checked } });
  return { kind: 'quote', text, language: lang, source: title, address, checked: when };
}

/** What it comes to for most people, with what that takes for granted; where it depends on one fact, each way. */
function soFar(situation: Situation, today: Day, workingDays: WorkingDays): CardPart[] {
  const usually = usualOutcomes(situation, today, workingDays);
  const [first, ...others] = usually?.outcomes ?? [];
  const said = first && JSON.stringify(adviceForColleague(first));
  if (usually === undefined || others.some((outcome) => JSON.stringify(adviceForColleague(outcome)) !== said)) {
    return waysParts(situation, today, workingDays);
  }
  if (first === undefined) return [];
  const notes = first.notes.filter((note) => others.every((outcome) => outcome.notes.includes(note)));
  const line = notesLine({ ...first, notes }, today, say('deskRules.toApplicant'));
  const byRule = new Map(usually.outcomes.map((outcome) => [outcome.rule, outcome]));
  return [
    { kind: 'heading', text: say('deskRules.soFar', { advice: { phrase: adviceForColleague(first) } }) },
    ...assumedPart(usually.assumed, today),
    ...(line ? [{ kind: 'text', text: line } as const] : []),
    folded(say('deskRules.sources'), [...byRule.values()].flatMap(sourceOf)),
  ];
}

function waysParts(situation: Situation, today: Day, workingDays: WorkingDays): CardPart[] {
  const depends = usualWays(situation, today, workingDays);
  if (depends === undefined) return [];
  const fact = { phrase: say(`deskRules.fact-${depends.ask}`) };
  const rows = depends.ways.flatMap(({ answer, further }): CardPart[] => {
    const answered = factInWords(depends.ask, answer, today);
    if (answered === undefined) return [];
    const leadsTo =
      further.kind === 'decided'
        ? adviceForColleague(further.outcome)
        : say('deskRules.dependsOn', { fact: { phrase: say(`deskRules.fact-${further.ask}`) } });
    return [{ kind: 'row', cells: [{ text: answered, tone: 'quiet' }, { text: leadsTo }] }];
  });
  return [
    { kind: 'heading', text: say('deskRules.dependsOn', { fact }) },
    ...assumedPart(depends.assumed, today),
    ...rows,
  ];
}

function assumedPart(assumed: Situation, today: Day): CardPart[] {
  const facts = { all: factsInWords(assumed, today) };
  return facts.all.length === 0 ? [] : [{ kind: 'text', text: say('deskRules.assumed', { facts }), tone: 'quiet' }];
}

function otherwise({ fact, to, advice }: Change, today: Day): CardPart[] {
  const changed = factInWords(fact, { [fact]: to }, today);
  if (changed === undefined) return [];
  const blanks = { changed: { phrase: changed }, advice: { phrase: adviceForColleague(advice) } };
  return [{ kind: 'text', text: say('deskRules.otherwise', blanks) }];
}

function factsInWords(facts: Situation, today: Day) {
  const names = Object.keys(facts).filter((name): name is FactName => name in facts);
  return names.flatMap((name) => factInWords(name, facts, today) ?? []).map((phrase) => ({ phrase }));
}

function folded(label: ReturnType<typeof say>, parts: readonly CardPart[]): CardPart {
  return { kind: 'folded', label, parts };
}

function startAnew(): CardAction {
  return { kind: 'do', label: say('deskRules.anew'), request: { verb: 'rules', data: {} }, leavesInputs: true };
}

function correcting(situation: Situation): Correcting {
  return (fact) => ({ verb: 'rules-ask', data: { situation: asData(situation), fact } });
}
