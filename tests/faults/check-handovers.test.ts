import { handover } from '../../texts/nb/handover.ts';
import type { Posted } from '../channels/teams/send/connector.ts';
import { checkHandovers, type Evidence } from './check-handovers.ts';
import { answerTo, applicantSays } from './colleague.ts';
import type { Shown } from './direct-line-calls.ts';

const conversation = 'K';
const words = ['en', 'to'];
const note = 'Hemmelig';

const shownAs = (text: string): Shown => ({ id: text, type: 'message', text, timestamp: '', from: { role: 'bot' } });
const posted = (text: string): Posted => ({ chat: 'a:1', text, activity: { text } });

interface Damaged extends Evidence {
  shown: Shown[];
  tries: Posted[];
}

/** Somebody was taken, said two words, was answered, and handed back; the server died between the words. */
function goodEvidence(): Damaged {
  const said = words.map((text) => ({ by: 'applicant', kind: 'said', text, author: null }));
  const noted = { by: 'caseworker', kind: 'note', text: note, author: 'One' };
  const taken = { by: 'caseworker', kind: 'event', text: 'taken', author: 'One' };
  const texts = [handover.taken, ...words.map(answerTo), handover.handedBack];
  const shown = texts.map(shownAs);
  return {
    shown,
    visits: [{ chat: { conversation, shown }, words }],
    colleagues: [
      { name: 'One', chat: 'a:1', talks: [{ handover: 'h', heard: [...words], said: words.map(answerTo), note }] },
    ],
    tries: [...words, 'to'].map((word) => posted(applicantSays(word))),
    lives: [0, 2],
    ledger: {
      entries: [taken, noted, ...said].map((entry, place) => ({ handover: 'h', number: place + 1, ...entry })),
      begun: ['take-handover', 'speak-in-handover'].map((action) => ({ action, subject: 'handover h', isEnded: 1 })),
      handovers: [{ id: 'h', conversation, state: 'over', end: 'handed-back' }],
      messages: texts.map((text, place) => ({ conversation, number: place, activity: JSON.stringify({ text }) })),
    },
  };
}

test('a hand-over that went well is found to have gone well', () => {
  expect(checkHandovers(goodEvidence())).toEqual([]);
});

const damages: [string, (evidence: Damaged) => void, RegExp][] = [
  ['a word is not kept', ({ ledger }) => ledger.entries.pop(), /and kept is/],
  ['a word is kept twice', ({ ledger }) => ledger.entries.push(...ledger.entries.slice(-1)), /and kept is/],
  ['a word never came to Teams', ({ tries }) => tries.splice(0, 1), /and Teams got/],
  ['words came to Teams in another order', ({ tries }) => tries.reverse(), /and Teams got/],
  ['an answer was not told', ({ shown }) => shown.splice(1, 1), /was told "/],
  ['an answer was told twice', ({ shown }) => shown.splice(1, 0, ...shown.slice(1, 2)), /was told "/],
  ['answers were told in another order', ({ shown }) => shown.reverse(), /was told "/],
  ['nobody was told who came', ({ shown }) => shown.splice(0, 1), /was told 0 times/],
  ['a note was shown', ({ shown }) => shown.push(shownAs(`Se: ${note}`)), /"Hemmelig" was shown/],
  ['a note is in the conversation', ({ ledger }) => leak(ledger), /left the desk/],
  ['a note is lost', ({ ledger }) => ledger.entries.splice(1, 1), /is kept 0 times/],
  ['two have taken it', ({ ledger }) => ledger.entries.push(...ledger.entries.slice(0, 1)), /was taken 2 times/],
  ['something was done that was not begun on record', ({ ledger }) => ledger.begun.pop(), /begun on record 0 times/],
  ['something begun is not ended', ({ ledger }) => unend(ledger), /without an end on record/],
  ['a message came twice in one life', ({ tries }) => tries.push(...tries.slice(-1)), /was sent twice/],
  ['one came twice that was not the last', ({ tries }) => tries.push(...tries.slice(0, 1)), /was sent twice/],
];

test.each(damages)('planted damage is noticed: %s', (_what, damage, sentence) => {
  const evidence = goodEvidence();
  damage(evidence);
  expect(checkHandovers(evidence)).toContainEqual(expect.stringMatching(sentence));
});

function unend({ begun }: Evidence['ledger']): void {
  for (const each of begun) each.isEnded = 0;
}

function leak({ messages }: Evidence['ledger']): void {
  messages.push({ conversation, number: 9, activity: JSON.stringify({ channelData: { note } }) });
}
