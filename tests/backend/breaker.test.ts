import { createBreaker } from '../../backend/http/breaker.ts';

function breakerAt() {
  const time = { now: 0 };
  const options = { now: () => time.now, failures: 3, restMilliseconds: 1000, mostRestMilliseconds: 5000 };
  const breaker = createBreaker(options);
  return {
    breaker,
    after: (milliseconds: number) => {
      time.now += milliseconds;
      return breaker.admits();
    },
    fail: (times: number) => {
      for (let count = 0; count < times; count += 1) breaker.failed();
    },
  };
}

test('two failures change nothing, the third opens it', () => {
  const { after, fail } = breakerAt();
  fail(2);
  expect(after(0)).toBe(true);
  fail(1);
  expect(after(0)).toBe(false);
});

test('failures count only without an answer between them', () => {
  const { breaker, after, fail } = breakerAt();
  fail(2);
  breaker.answered();
  fail(2);
  expect(after(0)).toBe(true);
});

test('after the rest one call may look, and only one', () => {
  const { breaker, after, fail } = breakerAt();
  fail(3);
  expect(after(999)).toBe(false);
  expect(after(1)).toBe(true);
  expect(after(0)).toBe(false);
  breaker.answered();
  expect([after(0), after(0)]).toEqual([true, true]);
});

test('a look that fails lets it rest twice as long, up to the most', () => {
  const { breaker, after, fail } = breakerAt();
  fail(3);
  for (const rest of [1000, 2000, 4000, 5000, 5000]) {
    expect(after(rest - 1)).toBe(false);
    expect(after(1)).toBe(true);
    breaker.failed();
  }
  expect(after(5000)).toBe(true);
  breaker.answered();
  fail(3);
  expect(after(1000)).toBe(true);
});

test('a look that never ends does not keep it open for ever', () => {
  const { after, fail } = breakerAt();
  fail(3);
  expect(after(1000)).toBe(true);
  expect(after(999)).toBe(false);
  expect(after(1)).toBe(true);
});

test('calls that were under way when it opened make nothing worse', () => {
  const { after, fail } = breakerAt();
  fail(20);
  expect(after(1000)).toBe(true);
});

test('it rests at once, and as long as it is asked to, but not for ever', () => {
  const { breaker, after } = breakerAt();
  breaker.failed(3000);
  expect(after(2999)).toBe(false);
  expect(after(1)).toBe(true);
  breaker.failed(86_400_000);
  expect(after(4999)).toBe(false);
  expect(after(1)).toBe(true);
});
