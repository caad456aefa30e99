import { TurnContext } from 'botbuilder';
import { TurnAdapter } from '../../bots/turn-adapter.ts';
import { openTurnState } from '../../storage/conversation-state.ts';

const activity = {
  type: 'message',
  channelId: 'web',
  conversation: { id: 'c1', name: '', isGroup: false, conversationType: 'personal' },
};

async function changeList(stored: Record<string, unknown>, item: string, isSaved: boolean) {
  const { state, collected } = openTurnState(stored);
  const context = new TurnContext(new TurnAdapter(), activity);
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
