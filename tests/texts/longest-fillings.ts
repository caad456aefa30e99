import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { caseFactsSchema } from '../../dialogs/advice/case-facts.ts';
import { addDays, type Day, day } from '../../domain/day.ts';
import { countries } from '../../domain/facts/countries.ts';
import { phones } from '../../domain/facts/phones.ts';
import type { Language } from '../../domain/language.ts';
import { at, clockTime } from '../../domain/moment.ts';
import { loadPlaces } from '../../domain/places/load-places.ts';
import { situationSchema } from '../../domain/situation.ts';
import { loadStations } from '../../domain/stations/load-stations.ts';
import { catalogues } from '../../texts/catalogue.ts';
import type { Blank, Phrase } from '../../texts/line.ts';
import { createSpeakers } from '../../texts/words.ts';

const facts = fileURLToPath(new URL('../../domain/facts/', import.meta.url));
const stations = loadStations(`${facts}stations.json`, loadPlaces(facts));
const placeNames = ['municipalities.tsv', 'postcodes.tsv'].flatMap((file) =>
  readFileSync(`${facts}${file}`, 'utf8')
    .split('\n')
    .flatMap((row) => row.split('\t')[1] ?? []),
);
type Form = Parameters<typeof createSpeakers>[0];

const speakers = { chat: createSpeakers('chat'), sms: createSpeakers('sms') };
const everyDay = Array.from({ length: 366 }, (_day, count) => addDays(day('2026-01-01'), count));
/** As many facts may be told in one message and not asked for. */
const mostFacts = 5;

/** Says what a text becomes with the longest that can stand in each of its blanks. */
export function textsAtTheirLongest(language: Language, form: Form): (topic: string, role: string) => string {
  const fillings = fillingsIn(language, form);
  return (topic, role) => {
    const sentence: string = (catalogues[language] as Record<string, Record<string, string>>)[topic]?.[role] ?? '';
    const names = new Set([...sentence.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name));
    const blanks = Object.fromEntries(
      [...names].map((name) => {
        const filling = fillings[`${topic}.${role}.${name}`] ?? fillings[`${topic}.${name}`] ?? fillings[name];
        if (filling === undefined) throw new Error(`What is the longest that ${topic}.${role} can have in {${name}}?`);
        return [name, filling];
      }),
    );
    return inWords(language, form, { text: `${topic}.${role}`, blanks });
  };
}

type Fillings = Readonly<Record<string, Blank>>;

function fillingsIn(language: Language, form: Form): Fillings {
  const write = (blank: Blank) => inWords(language, form, { text: 'station.placeName', blanks: { name: blank } });
  const longest = (all: readonly Blank[]): Blank =>
    all.reduce(
      ({ blank, length }, each) => {
        const lengthOfEach = write(each).length;
        return lengthOfEach > length ? { blank: each, length: lengthOfEach } : { blank, length };
      },
      { blank: '' as Blank, length: 0 },
    ).blank;
  const phrases = (topic: 'advice' | 'known' | 'findStation', start: string, blanks: Fillings = {}): Blank[] =>
    Object.keys(catalogues[language][topic])
      .filter((role) => role.startsWith(start))
      .map((role) => inWords(language, form, { text: `${topic}.${role}`, blanks }));
  const onDay = longest(everyDay.map((each) => ({ day: each })));
  const onDate = longest(everyDay.map((each) => ({ date: each })));
  const atMoment = longest(everyDay.map((each: Day) => ({ moment: at(each, clockTime('08:40')) })));
  const time: Blank = { time: clockTime('08:40') };
  const station = longest(stations.map(({ name }) => name));
  const placeName = longest(placeNames);
  const weekday = longest(phrases('findStation', 'weekday'));
  const interval: Blank = { phrase: { text: 'findStation.interval', blanks: { from: time, to: time } } };
  const label = (text: Phrase['text']): Blank => ({ phrase: { text, blanks: {} } });
  const ofEach = (names: readonly string[]) =>
    names
      .map((fact) => longest(phrases('known', `${fact}-`, { day: onDate, months: 3 })))
      .toSorted((one, other) => write(other).length - write(one).length);
  return {
    planBy: onDay,
    ownersDay: onDay,
    policeDay: onDay,
    travel: onDay,
    expires: onDate,
    from: onDay,
    day: onDay,
    'known.day': onDate,
    'caseSays.day': onDate,
    checked: onDate,
    policeChecked: onDate,
    udiChecked: onDate,
    osloChecked: onDate,
    moment: atMoment,
    oldMoment: atMoment,
    place: longest(
      stations.map(({ name, address }) => ({ phrase: { text: 'station.withAddress', blanks: { name, address } } })),
    ),
    oldPlace: station,
    'findStation.near.place': placeName,
    'handover.place': 120,
    'handover.from': time,
    'handover.name': 'Christopher-Alexander',
    'handover.number': '••• 678',
    'handover.when': 'afternoon',
    'handover.minutes': 120,
    count: 12,
    station,
    name: station,
    'station.askWhichPlace.name': placeName,
    'station.didYouMean.name': placeName,
    'talk.otherLanguage.name': 'Български',
    address: longest(stations.map(({ address }) => address)),
    'byText.address': 'oppholdskort.et-eksempel.no/chat',
    'smsTalk.address': 'x'.repeat(100),
    phone: longest(stations.flatMap(({ phone }) => phone ?? [])),
    police: phones.police.number,
    oslo: phones.osloImmigration.number,
    guide: phones.police.source.title,
    source: longest(stations.map(({ source }) => source)),
    'findStation.checked': Date.parse('2026-09-30T12:00:00Z'),
    until: time,
    to: time,
    'findStation.from': time,
    'person.from': time,
    'findStation.dayRange.from': weekday,
    'findStation.dayRange.to': weekday,
    days: 20,
    'findStation.dayHours.days': { all: [weekday, weekday, weekday] },
    'findStation.days': { all: [onDay, onDay] },
    intervals: { all: [interval, interval] },
    early: 3,
    months: 3,
    minutes: 10,
    km: 1234.5,
    kroner: 1300,
    postcode: '0000',
    number: '+47 900 00 000',
    code: 'K7M-4PX',
    reference: 'K7M-4PX',
    'trouble.reference': 'F-0123ABCD',
    caseEnding: '••• 001',
    words: 'ja, men bare hvis det går i uke 12',
    country: longest(countries.map(({ names }) => ({ name: names }))),
    countries: { all: countries.slice(0, 3).map(({ names }) => ({ name: names })) },
    group: longest(phrases('known', 'citizenship-')),
    facts: { all: ofEach(situationSchema.keyof().options).slice(0, mostFacts) },
    'caseSays.facts': { all: ofEach(caseFactsSchema.keyof().options) },
    reason: longest(phrases('advice', 'reason-')),
    how: longest(phrases('advice', 'renew-')),
    point: longest(phrases('advice', 'ask-', { days: 14 })),
    book: label('intents.book-appointment'),
    person: label('intents.talk-to-person'),
    whose: 'partner',
    // What is put together of several texts is tested as a whole.
    before: label('notes.heading'),
    next: label('notes.name-on-letter-box'),
    above: '',
    below: '',
    why: '',
    changed: '',
    advice: '',
  };
}

function inWords(language: Language, form: Form, { text, blanks }: { text: string; blanks: Phrase['blanks'] }): string {
  // Every text is asked for by its name here, which the type of a key does not know.
  return speakers[form][language]({ text: text as Phrase['text'], blanks }).text;
}
