import type { Conversation, Step } from './conversation.ts';

const typingMilliseconds = 15_000;
const backMilliseconds = 5000;

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

/** What is shown for a while only, from when it begins to be shown. */
export function passing(before: Conversation, now: Conversation): readonly (readonly [number, Step])[] {
  const isBackNow = now.connection === 'back' && before.connection !== 'back';
  return [
    ...(now.typing ? [[typingMilliseconds, { kind: 'typing-over' }] as const] : []),
    ...(isBackNow ? [[backMilliseconds, { kind: 'back-was-said' }] as const] : []),
  ];
}
