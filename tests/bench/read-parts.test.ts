import { readParts } from '../../scripts/bench/read-parts.ts';

test('all parts are measured where none is named', () => {
  expect(readParts([])).toEqual({ kind: 'parts', parts: ['turns', 'storage', 'booking', 'understanding'] });
});

test('only the named parts are measured', () => {
  expect(readParts(['understanding', 'turns'])).toEqual({ kind: 'parts', parts: ['turns', 'understanding'] });
});

test('a part that does not exist is named, with those that do', () => {
  expect(readParts(['turns', 'sleep'])).toEqual({
    kind: 'unknown',
    sentence: 'There is no part "sleep". The parts are turns, storage, booking, understanding.',
  });
});
