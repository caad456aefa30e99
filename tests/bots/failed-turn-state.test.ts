import { TurnContext } from 'botbuilder';
import { TurnAdapter } from '../../bots/turn-adapter.ts';
import { openTurnState } from '../../storage/conversation-state.ts';

const activity = {
  type: 'message',
  channelId: 'web',
  conversation: { id: 'c1', name: '', isGroup: false, conversationType: 'personal' },
};

async function changeList(stored: Record<string, unknown>, item: string, isSaved: boolean, channelId = 'web') {
  const { state, collected } = openTurnState(stored);
  const context = new TurnContext(new TurnAdapter(), { ...activity, channelId });
  const stack = await state.createProperty<string[]>('stack').get(context, []);
  stack.push(item);
  if (isSaved) await state.saveChanges(context, true);
  return collected();
}

test('what a turn did to the state before it failed is not in what is kept', async () => {
  const kept = await changeList({}, 'guidance', true);
  const before = JSON.stringify(kept);
  await changeList(kept, 'half a booking', false);
  expect(JSON.stringify(kept)).toBe(before);
  expect(JSON.stringify(await changeList(kept, 'booking', true))).toContain('"guidance","booking"');
});

test('a conversation that goes on through another channel keeps its state, and takes it back', async () => {
  const onTheWeb = await changeList({}, 'guidance', true);
  const byText = await changeList(onTheWeb, 'booking', true, 'sms');
  expect(JSON.stringify(byText)).toContain('"guidance","booking"');
  expect(JSON.stringify(await changeList(byText, 'station', true))).toContain('"guidance","booking","station"');
});

test('a state that is kept under the name the SDK gave it is found', async () => {
  const kept = await changeList({}, 'guidance', true);
  const [state] = Object.values(kept);
  const goneOn = await changeList({ 'web/conversations/c1/': state }, 'booking', true);
  expect(JSON.stringify(goneOn)).toContain('"guidance","booking"');
});
