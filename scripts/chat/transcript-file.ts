import { UsageError } from './options.ts';

/** What a conversation test begins with. */
export interface Head {
  language: string;
  channel: string;
  clock: string;
  signedIn?: string;
  /** Of the applicant beside a caseworker's conversation. */
  applicantSignedIn?: string;
  applicantLanguage?: string;
  applicantChannel?: string;
  free: { station: string; start: string }[];
}

const actors = ['Person', 'Applicant', 'Colleague', 'Clock', 'Backend', 'Rival', 'Page'] as const;
type Actor = (typeof actors)[number];

/** What somebody other than the bot does. */
export interface Step {
  actor: Actor;
  does: string;
  /** As it stands in the file. */
  line: string;
}

interface Transcript {
  promise: string;
  headLines: readonly string[];
  head: Head;
  steps: readonly Step[];
}

const defaults: Head = { language: 'nb', channel: 'web', clock: '2026-03-16T10:00:00+01:00', free: [] };

/**
 * Reads a conversation test: the promise, an empty line, the head, an empty line, and the conversation. Of what follows
 * only the lines of people and powers count; what the bot says is written anew.
 */
export function readTranscript(text: string): Transcript {
  const lines = text.split('\n');
  const [promise = ''] = lines;
  const headEnd = lines.indexOf('', 2);
  if (promise === '' || lines[1] !== '' || headEnd < 0) {
    throw new UsageError('A conversation begins with its promise, an empty line, its head and an empty line');
  }
  const headLines = lines.slice(2, headEnd);
  return { promise, headLines, head: readHead(headLines), steps: lines.slice(headEnd).flatMap(stepIn) };
}

function readHead(lines: readonly string[]): Head {
  const head: Head = { ...defaults, free: [] };
  for (const line of lines) {
    const [name = '', value = ''] = split(line);
    if (name === 'Language') head.language = value;
    else if (name === 'Clock') head.clock = value;
    else if (name === 'Signed in') head.signedIn = value;
    else if (name === 'Applicant signed in') head.applicantSignedIn = value;
    else if (name === 'Applicant language') head.applicantLanguage = value;
    else if (name === 'Applicant channel') head.applicantChannel = value;
    else if (name === 'Free') head.free.push(...freeIn(value));
    else if (name === 'Channel') head.channel = value;
    else throw new UsageError(`A conversation's head knows no "${line}"`);
  }
  return head;
}

/** `drammen-politistasjon 2026-03-18T09:00 2026-03-18T09:20`. */
function freeIn(value: string): Head['free'] {
  const [station = '', ...starts] = value.split(' ');
  return starts.map((start) => ({ station, start }));
}

function stepIn(line: string): Step[] {
  const [name, does = ''] = split(line);
  const actor = actors.find((each) => each === name);
  return actor === undefined ? [] : [{ actor, does, line }];
}

function split(line: string): string[] {
  const colon = line.indexOf(': ');
  return colon < 0 ? [line] : [line.slice(0, colon), line.slice(colon + 2)];
}
