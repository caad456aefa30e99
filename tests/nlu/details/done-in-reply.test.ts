import { doneInReply } from '../../../nlu/details/done-in-reply.ts';
import { renewalFateInReply } from '../../../nlu/details/renewal.ts';
import { toAppliedForRenewal, toOrderedNewCard } from './done-replies.ts';
import { casesOf, read } from './reading.ts';

/** As the questions read a reply. */
function answerIn(text: string, ofRenewal: boolean): string {
  const { yesNo, appliedForRenewal, orderedNewCard } = read(text);
  const fate = ofRenewal ? renewalFateInReply(text) : undefined;
  const said = fate ?? (ofRenewal ? appliedForRenewal : orderedNewCard);
  if (said !== undefined) return said;
  if (yesNo === 'no' || yesNo === 'not-yet') return 'no';
  return doneInReply(text) ?? 'again';
}

test.each(casesOf(toAppliedForRenewal))('applied for renewal? “%s” → %s', (text, expected) => {
  expect(answerIn(text, true)).toBe(expected);
});

test.each(casesOf(toOrderedNewCard))('ordered? “%s” → %s', (text, expected) => {
  expect(answerIn(text, false)).toBe(expected);
});

test.each([
  ['My renewal was rejected, permit expired last month', 'rejected'],
  ['jeg fikk avslag på fornyelsen', 'rejected'],
  ['eg fekk avslag på fornyinga', 'rejected'],
  ['my renewal was granted yesterday', 'granted'],
  ['fornyelsen er innvilget', 'granted'],
  ['I applied for renewal 5 days after it expired', 'after-expiry'],
  ['jeg søkte om fornyelse etter at den gikk ut', 'after-expiry'],
  ['I applied for renewal', 'yes'],
  ['my renewal was not rejected', undefined],
  ['what if my renewal is rejected?', undefined],
  ['I am afraid the renewal will be rejected', undefined],
  ['hva skjer hvis fornyelsen blir avslått', undefined],
  ['I have registered the renewal', undefined],
])('“%s” says of the renewal: %s', (text, expected) => {
  expect(read(text).appliedForRenewal).toBe(expected);
});
