import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { mayDo } from '../../../domain/caseworkers/rights.ts';
import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import type { Card, CardAction, CardPart } from '../../../texts/card.ts';
import { type Blank, type Phrase, say } from '../../../texts/line.ts';
import { factsInWords } from '../../advice/because.ts';
import type { Caller, DeskServices } from '../errand.ts';
import { appointmentActions } from './appointment-actions.ts';
import { hasBegun } from './present-state.ts';
import { comesAlong, papersExpected, purposeOf } from './what-for.ts';
import { whatRulesSay } from './what-rules-say.ts';
import { type Fact, whoseItIs } from './whose-it-is.ts';

type Told = Pick<Card, 'status'> & {
  /** What can be done about what has just been done. */
  first?: readonly CardAction[];
};

/** One appointment with the full name, for whoever was allowed to open it. */
export function appointmentCard(
  desk: DeskServices,
  { caseworker }: Pick<Caller, 'caseworker'>,
  booked: BookedTime,
  { status, first = [] }: Told = {},
): Card {
  const { reference } = booked.appointment;
  const show = { verb: 'show', data: { reference } };
  return {
    title: say('deskAppointment.title', { reference }),
    status,
    parts: [
      { kind: 'facts', facts: factsOf(desk, booked) },
      ...whatRulesSay(desk, booked),
      ...notesOf(booked),
      ...(mayDo(caseworker.role, 'write-note') ? [notePart(reference)] : []),
    ],
    actions: [...first, ...appointmentActions(desk, caseworker, booked)],
    refresh: show,
  };
}

function factsOf(desk: DeskServices, booked: BookedTime): Fact[] {
  const { appointment, applicant, attendance } = booked;
  const { situation } = applicant;
  const today = dayOfMoment(inNorway(desk.clock.now()));
  const along = comesAlong(situation);
  const known = factsInWords(situation, today);
  return [
    ...whoseItIs(desk, booked),
    { label: say('deskAppointment.standing'), value: standingOf(desk, appointment) },
    { label: say('deskAppointment.attendance'), value: say(`deskDay.${attendance}`) },
    { label: say('deskAppointment.purpose'), value: purposeOf(situation, today) },
    { label: say('deskAppointment.papers'), value: papersExpected(situation) },
    ...(along === undefined ? [] : [{ label: say('deskAppointment.along'), value: along }]),
    ...(known.length === 0 ? [] : [{ label: say('deskAppointment.caseSays'), value: listed(known) }]),
    { label: say('deskAppointment.history'), value: say('deskAppointment.revisions', { times: appointment.revision }) },
  ];
}

function standingOf({ clock }: DeskServices, appointment: BookedTime['appointment']): Phrase {
  if (appointment.status === 'cancelled') return say('deskAppointment.standing-cancelled');
  return hasBegun(appointment, clock.now())
    ? say('deskAppointment.standing-begun')
    : say('deskAppointment.standing-booked');
}

function listed(all: readonly Blank[]): Phrase {
  return say('deskAppointment.listed', { all: { all } });
}

function notesOf({ notes }: BookedTime): CardPart[] {
  if (notes.length === 0) return [];
  const said = notes.map(({ text, by, at }): CardPart => {
    return { kind: 'said', who: by, when: say('slot.time', { moment: { moment: inNorway(at) } }), text };
  });
  return [{ kind: 'heading', text: say('deskAppointment.notes') }, ...said];
}

function notePart(reference: string): CardPart {
  return {
    kind: 'folded',
    label: say('deskAppointment.writeNote'),
    parts: [
      {
        kind: 'input',
        input: {
          id: 'note',
          kind: 'text',
          label: say('deskAppointment.note'),
          missing: say('deskAppointment.noteEmpty'),
          lines: 'several',
          longest: 500,
        },
      },
    ],
    actions: [{ kind: 'do', label: say('deskAppointment.saveNote'), request: { verb: 'note', data: { reference } } }],
  };
}
