/** Has the whole process live so many milliseconds ahead of the machine; the answer moves it once more. */
export function moveClock(aheadMilliseconds: number): (aheadMilliseconds: number) => void {
  let ahead = aheadMilliseconds;
  const machine = globalThis.Date;
  const now = () => machine.now() + ahead;
  globalThis.Date = new Proxy(machine, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  return (next) => {
    ahead = next;
  };
}
