/** Runs something after so long, unless it is called off by what is given back; a set clock has one of its own. */
export type Later = (milliseconds: number, run: () => void) => () => void;

/** By the time that passes. It keeps no process alive. */
export const laterByTheClock: Later = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds).unref();
  return () => clearTimeout(timer);
};
