import { IntlMessageFormat } from 'intl-messageformat';
import { asDate, type Day, weekdayOf } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import { dayOfMoment, timeOfMoment } from '../domain/moment.ts';
import type { Quote } from '../domain/outcome.ts';
import { catalogues } from './catalogue.ts';
import type { Blank, Line, Phrase } from './line.ts';
import { shortForms } from './short-forms.ts';

/** One message of ours in words, ready for a channel to give it form. */
export interface Message {
  text: string;
  language: Language;
  /** What is hidden is not shown and has no number; its words choose it all the same. */
  choices: { value: string; label: string; hidden?: true | undefined }[];
  links: { label: string; address: string }[];
  file?: { name: string; type: string; content: string };
  quote?: Quote;
  summary?: { title: string; facts: { label: string; value: string }[] };
  asksPosition?: true;
}

/** Puts lines into words, in one language. */
export type Speaker = (line: Line) => Message;
export type Speakers = Readonly<Record<Language, Speaker>>;

/** Where the words are read: in a chat, or as text messages, where some sentences have a short form and days are short. */
type Form = 'chat' | 'sms';

/** Which of the choices of a question are shown where there is little room, by their places. */
type Shown = (question: string, labels: readonly string[]) => readonly number[];

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A speaker of every language. */
export function createSpeakers(form: Form, shown?: Shown): Speakers {
  return {
    nb: createSpeaker('nb', form, shown),
    nn: createSpeaker('nn', form, shown),
    en: createSpeaker('en', form, shown),
  };
}

/** A speaker of that language; sentences are parsed at their first use and kept. */
export function createSpeaker(language: Language, form: Form = 'chat', shown?: Shown): Speaker {
  const formats = new Map<string, IntlMessageFormat>();
  const { writeDay, writeDayOfMoment } = dayWriters(language, form);
  const dates = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locales[language], { type: 'conjunction' });

  function fill(phrase: Phrase): string {
    const known = formats.get(phrase.text);
    const format = known ?? new IntlMessageFormat(sentenceOf(language, phrase.text, form), locales[language]);
    if (known === undefined) formats.set(phrase.text, format);
    const blanks = Object.entries(phrase.blanks).map(([name, blank]) => [name, write(blank)]);
    return String(format.format(Object.fromEntries(blanks)));
  }

  function write(blank: Blank): string | number {
    if (typeof blank === 'string' || typeof blank === 'number') return blank;
    if ('day' in blank) return writeDay(blank.day);
    if ('date' in blank) return dates.format(asDate(blank.date));
    if ('time' in blank) return timeIn(language, blank.time);
    if ('moment' in blank) {
      const { moment } = blank;
      return `${writeDayOfMoment(dayOfMoment(moment))} ${hourWord[language]} ${timeIn(language, timeOfMoment(moment))}`;
    }
    if ('phrase' in blank) return fill(blank.phrase);
    if ('name' in blank) return blank.name[language];
    return lists.format(blank.all.map((each) => String(write(each))));
  }

  function choicesOf(line: Line, text: string): Message['choices'] {
    const choices = withoutRepeats((line.choices ?? []).map(({ value, label }) => ({ value, label: fill(label) })));
    return shown === undefined ? choices : shownFirst(choices, shown(text, choices.map(labelOf)));
  }

  function summarise({ title, facts }: NonNullable<Line['summary']>): NonNullable<Message['summary']> {
    return {
      title: fill(title),
      facts: facts.map(({ label, value }) => ({ label: fill(label), value: String(write(value)) })),
    };
  }

  return (line) => ({
    text: fill(line),
    language,
    choices: choicesOf(line, fill(line)),
    links: (line.links ?? []).map(({ label, address }) => ({ label: fill(label), address })),
    ...(line.file && { file: { name: line.file.name, type: line.file.type, content: line.file.write(fill) } }),
    ...(line.quote && { quote: line.quote }),
    ...(line.summary && { summary: summarise(line.summary) }),
    ...(line.asksPosition && { asksPosition: line.asksPosition }),
  });
}

/** Nobody can tell two choices apart that read the same: the first of them is offered. */
function withoutRepeats(choices: Message['choices']): Message['choices'] {
  return choices.filter(({ label }, at) => choices.findIndex((each) => each.label === label) === at);
}

/** A choice counts by its place among those that are shown. */
function shownFirst(choices: Message['choices'], shown: readonly number[]): Message['choices'] {
  const isShown = (_choice: unknown, place: number) => shown.includes(place);
  const others = choices.filter((_choice, place) => !shown.includes(place));
  return [...choices.filter(isShown), ...others.map((choice) => ({ ...choice, hidden: true as const }))];
}

function labelOf({ label }: Message['choices'][number]): string {
  return label;
}

const hourWord = { nb: 'kl.', nn: 'kl.', en: 'at' } as const satisfies Record<Language, string>;

function timeIn(language: Language, time: string): string {
  return language === 'en' ? time : time.replace(':', '.');
}

/** A day and the day of a moment, which as a text message needs no year: it is never far off. */
function dayWriters(language: Language, form: Form): Record<'writeDay' | 'writeDayOfMoment', (day: Day) => string> {
  const locale = locales[language];
  const common = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  if (form === 'chat') {
    const days = new Intl.DateTimeFormat(locale, { ...common, weekday: 'long', year: 'numeric' });
    const writeDay = (day: Day) => days.format(asDate(day));
    return { writeDay, writeDayOfMoment: writeDay };
  }
  const withYear = new Intl.DateTimeFormat(locale, { ...common, year: 'numeric' });
  const withoutYear = new Intl.DateTimeFormat(locale, common);
  // Our own short weekdays: those of nynorsk would be "on." and "to.".
  const weekday = (day: Day) => sentenceOf(language, `findStation.weekday${weekdayOf(day)}`, form);
  return {
    writeDay: (day) => `${weekday(day)} ${withYear.format(asDate(day))}`,
    writeDayOfMoment: (day) => `${weekday(day)} ${withoutYear.format(asDate(day))}`,
  };
}

/** What is written for that key, with its blanks. */
export function sentenceOf(language: Language, key: string, form: Form): string {
  const [topic = '', role = ''] = key.split('.');
  const short = form === 'sms' ? shortForms[language][topic]?.[role] : undefined;
  const sentence = short ?? (catalogues[language] as Record<string, Record<string, string>>)[topic]?.[role];
  if (sentence === undefined) throw new RangeError(`No text ${key} in ${language}`);
  return sentence;
}
