import { ask, beginChat, conversationUrl, say } from './asking.ts';
import { openWebHouse } from './open-web-house.ts';

const house = openWebHouse();

async function told(text: string, more: object) {
  const chat = await beginChat(house.url);
  expect((await say(house.url, chat, text, more)).status).toBe(200);
  const shown = await ask(`${conversationUrl(house.url, chat)}/activities`, { token: chat.token });
  return { message: house.bot.received.at(-1), shown: JSON.stringify(shown.body) };
}

test('a position travels beside the activity, rounded whatever the client sent, and is shown to nobody', async () => {
  const here = {
    type: 'GeoCoordinates',
    latitude: 69.648_812_3,
    longitude: 118.955_049_6,
    elevation: 23,
    name: 'my home',
  };
  const { message, shown } = await told('Bruk posisjonen min', { entities: [{ type: 'mention' }, here] });
  expect(message?.position).toEqual({ lat: 69.649, lon: 118.955 });
  expect(message?.activity).toMatchObject({ text: 'Bruk posisjonen min', channelData: { position: true } });
  // Numbers that no clock can show, whatever the time is.
  for (const kept of [JSON.stringify(message?.activity), shown]) expect(kept).not.toMatch(/69\.6|118\.9|my home/);
});

test('a position without words is still a message', async () => {
  const { message } = await told('', { entities: [{ type: 'GeoCoordinates', latitude: 60, longitude: 5 }] });
  expect(message).toMatchObject({ position: { lat: 60, lon: 5 }, activity: { text: '•••' } });
});

test.each([
  ['nothing in it', {}],
  ['words', { latitude: 'north', longitude: 10 }],
  ['numbers in quotes', { latitude: '59', longitude: '10' }],
  ['half of it', { latitude: 59 }],
  ['null', { latitude: null, longitude: null }],
  ['beyond the pole', { latitude: 90.1, longitude: 10 }],
  ['beyond the date line', { latitude: 59, longitude: -180.1 }],
])('nonsense is left out, and the bot is told that there was something: %s', async (_name, coordinates) => {
  const { message } = await told('hei', { entities: [{ type: 'GeoCoordinates', ...coordinates }] });
  expect(message).not.toHaveProperty('position');
  expect(message?.activity).toMatchObject({ text: 'hei', channelData: { position: true } });
});

test.each([[[{ type: 'mention' }]], ['GeoCoordinates'], [[null, 7, 'GeoCoordinates']], [[]]])(
  'what is no position says nothing of one: %j',
  async (entities) => {
    const { message } = await told('hei', { entities });
    expect(message).not.toHaveProperty('position');
    expect(message?.activity.channelData).not.toHaveProperty('position');
  },
);

test('a number too large for a number is nonsense', async () => {
  const chat = await beginChat(house.url);
  const response = await fetch(`${conversationUrl(house.url, chat)}/activities`, {
    method: 'POST',
    headers: { authorization: `Bearer ${chat.token}`, 'content-type': 'application/json' },
    body: '{"type":"message","text":"x","entities":[{"type":"GeoCoordinates","latitude":1e999,"longitude":0}]}',
  });
  expect(response.status).toBe(200);
  expect(house.bot.received.at(-1)).not.toHaveProperty('position');
});
