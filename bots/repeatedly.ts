const usualMilliseconds = 5000;

/**
 * Does something again and again, one time after the other. What goes wrong is tried again the next time, and told once
 * until it goes well or wrong in another way. `stop` resolves when the time under way is over.
 */
export function repeatedly(
  work: () => Promise<void>,
  failed: (error: unknown) => void,
  everyMilliseconds = usualMilliseconds,
): { stop(): Promise<void> } {
  let working: Promise<void> | undefined;
  let told: string | undefined;
  const begin = async () => {
    try {
      await work();
      told = undefined;
    } catch (error) {
      if (told !== String(error)) failed(error);
      told = String(error);
    } finally {
      working = undefined;
    }
  };
  const timer = setInterval(() => {
    working ??= begin();
  }, everyMilliseconds);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await working;
    },
  };
}
