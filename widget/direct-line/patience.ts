const shortestMilliseconds = 600;
const longestMilliseconds = 15_000;

/** How long to wait before trying again: longer each time, and never in step with everybody else. */
export function pauseMilliseconds(failures: number, random: () => number = Math.random): number {
  const most = Math.min(longestMilliseconds, shortestMilliseconds * 2 ** Math.min(failures, 10));
  return most / 2 + (random() * most) / 2;
}

/** Waits that long, or until the browser is back on the net, or until told to stop. */
export function rest(milliseconds: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      window.removeEventListener('online', wake);
      stop.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    window.addEventListener('online', wake);
    stop.addEventListener('abort', wake);
    if (stop.aborted) wake();
  });
}
