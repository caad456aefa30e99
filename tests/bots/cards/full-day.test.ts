import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { teamsCard } from '../../../bots/cards/teams-card.ts';
import { dayCard } from '../../../dialogs/caseworkers/appointments/day-card.ts';
import { day } from '../../../domain/day.ts';
import { languages } from '../../../domain/language.ts';
import { Masked } from '../../../domain/masked.ts';
import { type LocalMoment, localMoment, minutesLater } from '../../../domain/moment.ts';
import { createWorkingDays } from '../../../domain/working-days.ts';
import type { Card, Request } from '../../../texts/card.ts';
import { cardInWords } from '../../../texts/card-words.ts';
import { createSpeakers } from '../../../texts/words.ts';
import { faultsOf, ofType } from './rendered.ts';

const speakers = createSpeakers('chat');
const workingDays = createWorkingDays();
const monday = day('2026-03-16');
const first = localMoment('2026-03-16T08:00');
const station = {
  id: 'gronland-politistasjon-politihuset-i-oslo',
  name: 'Grønland politistasjon (Politihuset i Oslo)',
};

/** The longest lines there are: long names, much to bring, and a child who is brought along. */
function people(count: number): BookedTime[] {
  return Array.from({ length: count }, (_person, at) => ({
    appointment: {
      reference: `HRK-${100 + at}`,
      slot: { id: `${at}`, station: station.id, start: minutesLater(first, 10 * at), minutes: 10 },
      status: 'booked',
      revision: 0,
    },
    applicant: {
      id: `${at}`,
      name: new Masked('Muhammad-Aleksander Eksempelbergsen'),
      caseReference: new Masked('900000000001'),
      situation: { problem: 'stolen', permit: 'permanent', age: 'under-three' },
    },
    attendance: 'expected',
    notes: [],
  }));
}

function dayOf(count: number, now: LocalMoment, near?: LocalMoment): Card {
  const viewing = { now, mayMark: true };
  const status = { tone: 'good', text: 'Registrert: Muhammad-Aleksander E. kl. 08.00 har ikke møtt.' } as const;
  return dayCard({ workingDays }, { station, day: monday, booked: people(count), free: [], viewing, near, status });
}

/** The card of the day and all its other parts, as the buttons at its foot lead there. */
function partsOfDay(count: number, now: LocalMoment): Card[] {
  const from = (near: LocalMoment): Card[] => {
    const card = dayOf(count, now, near);
    const [later] = card.actions.flatMap((action) =>
      labelled(action.label, 'deskDay.later') ? [requestIn(action)] : [],
    );
    return [card, ...(later?.data.near === undefined ? [] : from(localMoment(later.data.near)))];
  };
  return from(first);
}

function labelled(label: Card['title'], text: string): boolean {
  return typeof label !== 'string' && label.text === text;
}

function requestIn(action: Card['actions'][number]): Request | undefined {
  return action.kind === 'do' ? action.request : undefined;
}

describe.each(languages)('in %s', (language) => {
  const shown = (card: Card) =>
    teamsCard(cardInWords(card, speakers[language]), { refreshFor: [`29:${'a'.repeat(60)}`] });

  test.each([1, 14, 15, 40, 90])(
    'a day with %i people has room, everybody on it can be marked, and nobody is left out',
    (count) => {
      const cards = partsOfDay(count, localMoment('2026-03-17T12:00')).map(shown);
      for (const card of cards) {
        expect(faultsOf(card)).toEqual([]);
        expect(JSON.stringify(card).length).toBeLessThan(28_000);
      }
      for (const verb of ['came', 'did-not-come', 'show']) {
        const pressed = cards.flatMap((card) => ofType(card, 'Action.Execute').filter((each) => each.verb === verb));
        expect(new Set(pressed.map(({ data }) => JSON.stringify(data))).size).toBe(count);
        expect(pressed).toHaveLength(count);
        for (const { tooltip } of pressed) expect(tooltip).toMatch(/: \d\d[.:]\d\d Muhammad-Aleksander E\.$/);
      }
    },
  );
});

test.each(languages)('a day to come has more lines on a card in %s, for nobody on it is marked yet', (language) => {
  const cards = [24, 25, 40].map((count) => partsOfDay(count, localMoment('2026-03-15T12:00')));
  expect(cards.map(({ length }) => length)).toEqual([1, 2, 2]);
  const opened = cards.map((all) => {
    const rendered = all.map((card) => teamsCard(cardInWords(card, speakers[language]), { refreshFor: ['29:a'] }));
    return rendered.flatMap((card) => ofType(card, 'Action.Execute').filter(({ verb }) => verb === 'show')).length;
  });
  expect(opened).toEqual([24, 25, 40]);
});

test('of today the part that is going on is shown, and it stays where it is looked at again', () => {
  const now = localMoment('2026-03-16T12:05');
  const card = dayOf(40, now);
  const all = partsOfDay(40, now);
  expect(all).toHaveLength(3);
  expect(card.parts).toEqual(all[1]?.parts);
  const [again] = [card.refresh?.data.near].flatMap((near) => (near === undefined ? [] : [localMoment(near)]));
  expect(dayOf(40, localMoment('2026-03-16T15:00'), again).title).toEqual(card.title);
  expect(dayOf(40, localMoment('2026-03-16T15:00'), again).refresh).toEqual(card.refresh);
  expect(card.actions.map(({ label }) => (typeof label === 'string' ? label : label.text))).toEqual([
    'deskDay.earlier',
    'deskDay.later',
    'deskDay.dayBefore',
    'deskDay.dayAfter',
    'deskDay.refresh',
  ]);
  expect(dayOf(3, now).refresh?.data).toEqual({ station: station.id, day: monday });
});
