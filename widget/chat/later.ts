import type { Step } from './conversation.ts';

/** Takes a step after a while; asked again for a step of that kind, it begins to wait anew. */
export function laterSteps(take: (step: Step) => void): (milliseconds: number, step: Step) => void {
  const timers = new Map<Step['kind'], ReturnType<typeof setTimeout>>();
  return (milliseconds, step) => {
    clearTimeout(timers.get(step.kind));
    timers.set(
      step.kind,
      setTimeout(() => take(step), milliseconds),
    );
  };
}
