const millisecondsBetween = 5000;

/** Does something every five seconds, one time after the other; what goes wrong is told, and tried again the next time. */
export function repeatedly(work: () => Promise<void>, failed: (error: unknown) => void): { stop(): Promise<void> } {
  let working: Promise<void> | undefined;
  const begin = async () => {
    try {
      await work();
    } catch (error) {
      failed(error);
    } finally {
      working = undefined;
    }
  };
  const timer = setInterval(() => {
    working ??= begin();
  }, millisecondsBetween);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await working;
    },
  };
}
