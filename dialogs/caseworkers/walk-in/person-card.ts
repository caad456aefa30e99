import type { Appointment } from '../../../backend/appointment-backend.ts';
import { worksFor } from '../../../domain/caseworkers/caseworker.ts';
import type { Day } from '../../../domain/day.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import type { FactName } from '../../../domain/situation.ts';
import type { Card, CardAction, CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { stationOf } from '../../stations/ask-where.ts';
import type { Caller, DeskServices } from '../errand.ts';
import { inputsFor } from '../rules/fact-input.ts';
import { factsRows } from '../rules/facts-rows.ts';
import { outcomeParts, sourceOf } from '../rules/rules-card.ts';
import { asData } from '../rules/situation-data.ts';
import { mayBook } from './may-book.ts';
import type { PersonAtDesk } from './person-at-desk.ts';

interface Seen {
  /** The appointment there is already. */
  existing?: Appointment | undefined;
  /** Where appointments are given. */
  stations: readonly string[];
  /** The station they have just worked with, where there is one. */
  lookedAt?: string | undefined;
  /** The fact that is asked for, where it is another than the rules ask for next. */
  ask?: FactName | undefined;
  status?: Card['status'];
}

/** Who stands there, what the rules say of them, and, where they may have one, the way to an appointment. */
export function personCard(desk: DeskServices, caller: Caller, person: PersonAtDesk, seen: Seen): Card {
  const { decision } = person;
  const ask = seen.ask ?? (decision.kind === 'undecided' ? decision.ask : undefined);
  if (seen.existing !== undefined) return hasOneCard(desk, person, seen.existing);
  if (ask !== undefined) return askingCard(person, ask, seen.status);
  return decision.kind === 'decided'
    ? outcomeCard(desk, caller, person, { ...seen, outcome: decision.outcome })
    : askingCard(person, decision.ask, seen.status);
}

/** The appointment somebody has already: nobody has two. */
export function hasOneCard(desk: DeskServices, person: PersonAtDesk, { slot, reference }: Appointment): Card {
  const station = stationOf(desk, slot.station)?.name ?? slot.station;
  const moment = { moment: slot.start };
  return {
    title: say('deskWalkIn.title'),
    status: { tone: 'warning', text: say('deskWalkIn.hasOne', { station, moment, reference }) },
    parts: [whoPart(person)],
    actions: [showAppointment(reference), anotherPerson()],
  };
}

function askingCard(person: PersonAtDesk, ask: FactName, status: Card['status']): Card {
  const { situation, today } = person;
  const inputs = inputsFor(ask, situation, today).map((input): CardPart => ({ kind: 'input', input }));
  const request = { verb: 'walk-in-answer', data: { ...carried(person), fact: ask } };
  return {
    title: say('deskWalkIn.title'),
    status,
    parts: [whoPart(person), ...knownRows(person), { kind: 'heading', text: say('deskRules.askNext') }, ...inputs],
    actions: [{ kind: 'do', label: say('deskRules.goOn'), request, emphasis: 'first' }, anotherPerson()],
  };
}

function outcomeCard(
  desk: DeskServices,
  caller: Caller,
  person: PersonAtDesk,
  { outcome, status, ...seen }: Seen & { outcome: Outcome },
): Card {
  const may = mayBook(outcome);
  const booking = may === 'never' ? [] : bookingParts(desk, caller, seen);
  const search: CardAction = {
    kind: 'do',
    label: may === 'wanted' ? say('deskWalkIn.findTimes') : say('deskWalkIn.findTimesAllTheSame'),
    request: { verb: 'walk-in-times', data: carried(person) },
    ...(may === 'wanted' && { emphasis: 'first' as const }),
  };
  return {
    title: say('deskWalkIn.title'),
    status,
    parts: [
      whoPart(person),
      ...toldOf(outcome, may === 'wanted', person.today),
      ...knownRows(person),
      ...(may === 'wanted' ? [] : [warning(may)]),
      ...booking,
    ],
    actions: [...(booking.length > 0 ? [search] : []), anotherPerson()],
  };
}

/** Where a time is wanted, what goes with it is told when it is booked, and is folded until then. */
function toldOf(outcome: Outcome, isWanted: boolean, today: Day): CardPart[] {
  const [advice, ...withIt] = outcomeParts(outcome, today);
  const rest = [...withIt, ...sourceOf(outcome)];
  if (advice === undefined || !isWanted) return [...(advice ? [advice] : []), ...rest];
  return [advice, { kind: 'folded', label: say('deskRules.sources'), parts: rest }];
}

/** Why no appointment is wanted, where the rules want none. */
function warning(may: 'all-the-same' | 'never'): CardPart {
  const text = may === 'never' ? say('deskWalkIn.never') : say('deskWalkIn.allTheSame');
  return { kind: 'text', text, tone: 'warning' };
}

function bookingParts(
  desk: DeskServices,
  { caseworker }: Caller,
  { stations, lookedAt }: Pick<Seen, 'stations' | 'lookedAt'>,
): CardPart[] {
  const theirs = desk.stations
    .filter(({ id }) => stations.includes(id) && worksFor(caseworker, id))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb'));
  const [first] = theirs;
  if (first === undefined) return [{ kind: 'text', text: say('deskWalkIn.noStation'), tone: 'warning' }];
  const chosen = theirs.length === 1 ? first : theirs.find(({ id }) => id === lookedAt);
  const choices = theirs.map(({ id, name }) => ({ value: id, label: name }));
  return [
    {
      kind: 'input',
      input: {
        kind: 'choice',
        id: 'station',
        label: say('deskWalkIn.station'),
        missing: say('deskWalkIn.chooseStation'),
        choices,
        ...(chosen && { value: chosen.id }),
      },
    },
    { kind: 'input', input: { kind: 'day', id: 'day', label: say('deskWalkIn.from') } },
  ];
}

/** What the case counts for is not the colleague's to put right. */
function knownRows(person: PersonAtDesk): CardPart[] {
  const { situation, today, caseFacts } = person;
  return factsRows(situation, today, (fact) =>
    fact in caseFacts ? undefined : { verb: 'walk-in-ask', data: { ...carried(person), fact } },
  );
}

export function whoPart(person: PersonAtDesk): CardPart {
  return { kind: 'facts', facts: whoFacts(person) };
}

export function whoFacts({ pass: { name, ending } }: PersonAtDesk) {
  return [
    { label: say('deskWalkIn.person'), value: name },
    { label: say('deskWalkIn.caseReference'), value: ending },
  ];
}

/** What every next step needs; never the case reference. */
export function carried({ shown, situation }: PersonAtDesk): Readonly<Record<string, string>> {
  return { ...shown, situation: asData(situation) };
}

export function showAppointment(reference: string): CardAction {
  return { kind: 'do', label: say('deskWalkIn.show'), request: { verb: 'show', data: { reference } } };
}

export function anotherPerson(): CardAction {
  const label = say('deskWalkIn.another');
  return { kind: 'do', label, request: { verb: 'walk-in', data: {} }, leavesInputs: true };
}
