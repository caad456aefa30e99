import fc from 'fast-check';
import { after, type Conversation, emptyConversation, openChoices, type Step } from '../../widget/chat/conversation.ts';
import type { BotMessage, Heard } from '../../widget/direct-line/activity.ts';

function bot(id: string, choices: string[] = []): BotMessage {
  const pressed = choices.map((title) => ({ title, value: title }));
  return {
    kind: 'bot',
    id,
    text: id,
    lang: 'nb',
    choices: pressed,
    links: [],
    files: [],
    quote: undefined,
    cards: [],
    person: undefined,
    standing: undefined,
    asksPosition: false,
    forgotten: false,
  };
}

function own(id: string): Heard {
  return { kind: 'own', id: `server ${id}`, clientActivityId: id, text: id };
}

function heard(...messages: Heard[]): Step {
  return { kind: 'heard', heard: messages, fresh: true };
}

function queued(id: string): Step {
  return { kind: 'queued', message: { clientActivityId: id, text: id } };
}

function keysAfter(...steps: Step[]): string[] {
  const { entries, pending } = steps.reduce(after, emptyConversation);
  return [...entries, ...pending].map(({ key }) => key);
}

test('however often and in whatever pieces the server tells it again, each message stands once and in its order', () => {
  const history = [own('a'), bot('1'), bot('2'), own('b'), bot('3'), own('c'), bot('4')];
  const pieces = fc.array(fc.tuple(fc.nat(history.length - 1), fc.nat(history.length)), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, (cuts) => {
      let reached = 0;
      const steps = cuts.map(([from, to]) => {
        // A server goes on from where the client is, or from somewhere before it.
        const start = Math.min(from, reached);
        const end = Math.max(start, to);
        reached = Math.max(reached, end);
        return heard(...history.slice(start, end));
      });
      const all = [queued('a'), queued('b'), queued('c'), ...steps, heard(...history)];
      expect(keysAfter(...all)).toEqual(['a', '1', '2', 'b', '3', 'c', '4']);
    }),
  );
});

test('what waits stands below everything, and a message without an id of ours keeps the server’s', () => {
  expect(keysAfter(queued('a'), heard(bot('1')))).toEqual(['1', 'a']);
  expect(keysAfter(heard({ kind: 'own', id: 'server x', clientActivityId: undefined, text: 'x' }))).toEqual([
    'server x',
  ]);
});

const choicesOf = (...steps: Step[]) =>
  openChoices(steps.reduce(after, emptyConversation))?.choices.map(({ value }) => value);

test('choices stand until the person has said something', () => {
  expect(choicesOf(heard(bot('1', ['yes', 'no'])))).toEqual(['yes', 'no']);
  expect(choicesOf(heard(bot('1', ['yes', 'no']), bot('2')))).toEqual(['yes', 'no']);
  expect(choicesOf(heard(bot('1', ['yes', 'no'])), queued('a'))).toBeUndefined();
  expect(choicesOf(heard(bot('1', ['yes', 'no']), own('a')))).toBeUndefined();
  expect(choicesOf(heard(bot('1', ['yes'])), queued('a'), { kind: 'refused', clientActivityId: 'a' })).toEqual(['yes']);
});

test('a connection that comes back is said once', () => {
  const connections = (...steps: Step['kind'][]) => {
    const simple: Record<string, Step> = {
      online: { kind: 'online' },
      offline: { kind: 'offline' },
      'back-was-said': { kind: 'back-was-said' },
    };
    let conversation: Conversation = emptyConversation;
    return steps.map((kind) => {
      const step = simple[kind];
      if (step !== undefined) conversation = after(conversation, step);
      return conversation.connection;
    });
  };
  expect(connections('online', 'online')).toEqual(['online', 'online']);
  expect(connections('online', 'offline', 'online', 'online', 'back-was-said', 'online')).toEqual([
    'online',
    'offline',
    'back',
    'back',
    'online',
    'online',
  ]);
});

test('what another person said is gone with them', () => {
  expect(keysAfter(heard(bot('1'), own('a')), queued('b'), { kind: 'person-changed' })).toEqual(['person-changed 0']);
  expect(keysAfter(heard(bot('1')), { kind: 'person-changed' })).toEqual([]);
});

test('what was forgotten is gone, and what the server does not have yet is still to be said', () => {
  const posted: Step = { kind: 'posted', clientActivityId: 'b' };
  const last: Heard = { ...bot('3'), forgotten: true };
  const before = [heard(bot('1'), own('a'), bot('2')), queued('b'), posted, queued('c')];
  expect(keysAfter(...before, heard(last))).toEqual(['3', 'c']);
  expect(keysAfter(...before, heard(last), heard(last, own('c')))).toEqual(['3', 'c']);
});
