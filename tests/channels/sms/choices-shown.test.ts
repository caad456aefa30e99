import { activityOf } from '../../../bots/message-activity.ts';
import { choicesShown } from '../../../channels/sms/choices-shown.ts';
import { createComposer } from '../../../channels/sms/compose.ts';
import { chosen } from '../../../dialogs/hearing/choosing.ts';
import { day } from '../../../domain/day.ts';
import { languages } from '../../../domain/language.ts';
import { localMoment } from '../../../domain/moment.ts';
import { type Phrase, say, withChoices } from '../../../texts/line.ts';
import { createSpeakers } from '../../../texts/words.ts';
import { saying, understandingOf } from '../../dialogs/saying.ts';

const speakers = createSpeakers('sms', choicesShown);
const compose = createComposer({ speakers, ownAddress: 'https://kort.example.no/' });
const labels = (count: number, length: number) =>
  Array.from({ length: count }, (_label, at) => `${at}${'x'.repeat(length - 1)}`);

test.each([
  [5, 20, [0, 1, 2, 3, 4]],
  [7, 20, [0, 1, 2, 3, 6]],
  // Below a question for which there is no room beside them.
  [5, 50, [0, 1, 2, 3, 4]],
  [6, 75, [0, 1, 5]],
  [6, 400, [0, 5]],
])('of %i choices of %i characters those at %j are shown', (count, length, places) => {
  expect(choicesShown('Which of these? '.repeat(4), labels(count, length))).toEqual(places);
});

const problems: readonly Phrase[] = [
  say('intents.first-card'),
  say('intents.new-card'),
  say('intents.expiring'),
  say('intents.book-appointment'),
  say('intents.find-station'),
  say('intents.fee'),
  say('intents.talk-to-person'),
];

test.each(languages)('a number chooses what stands beside it, what is not shown has none, in %s', (language) => {
  const message = speakers[language](
    withChoices(
      say('guidance.whatElse'),
      problems.map((label) => ({ value: label.text, label })),
    ),
  );
  const [text] = compose([{ ...activityOf(message) }]);
  const numbered = (text?.text.split('\n') ?? []).filter((line) => /^\d /.test(line));
  expect(numbered).toHaveLength(5);
  const choose = (said: string) =>
    chosen({
      understanding: understandingOf(saying(said), language),
      offered: message.choices,
      today: day('2026-03-16'),
      now: localMoment('2026-03-16T10:00'),
      conversation: 'c',
    });
  const labelled = (label: string | undefined) => message.choices.find((choice) => choice.label === label)?.value;
  for (const line of numbered) expect(choose(line.slice(0, 1))).toBe(labelled(line.slice(2)));
  expect(choose('6')).toBeUndefined();
  expect(choose('7')).toBeUndefined();
  const hidden = message.choices.filter((choice) => choice.hidden);
  expect(hidden.map(({ value }) => value)).toEqual(['intents.find-station', 'intents.fee']);
  for (const { label, value } of hidden) expect(choose(label)).toBe(value);
});
