import { read } from '../nlu/details/reading.ts';
import { lost, openGuidance } from './guiding.ts';
import { saying } from './saying.ts';

const { guide } = await openGuidance();

describe('a country that is no citizenship', () => {
  test.each([
    'in Norway',
    'i Norge',
    'my wife is norwegian',
    'my kids are Swedish',
    'I moved here from Germany',
    'eg flytta hit frå Tyskland',
    'I have lived in Sweden before',
    'My employer is in Germany',
    'I speak French',
    'Latvian non-citizen',
    'alien passport estonia',
    'Norwegian passport soon',
  ])('%s leaves the question open', async (text) => {
    const talk = await guide(lost);
    await talk.say(saying(text, read(text)));
    expect(talk.asks).toBe('citizenship mine');
  });

  test.each([
    'Germny',
    'I am from Germany',
    'tysk statsborger',
    'eg er frå Tyskland',
    'born in Syria, Swedish citizen',
  ])('%s answers it', async (text) => {
    const talk = await guide(lost);
    await talk.say(saying(text, read(text)));
    expect(talk.asks).not.toBe('citizenship mine');
  });
});

test.each(['From Ghana. my employer is Swedish'])('%s is one citizenship', (text) => {
  expect(read(text).citizenship).toBe('other');
});
