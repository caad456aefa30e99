import type { ClassifierFigures } from '../classifier-figures.ts';

/** Tells the benchmark that started this process. */
export function report(measured: Omit<ClassifierFigures, 'megabytesAtMost'>): void {
  const figures: ClassifierFigures = { ...measured, megabytesAtMost: (process.resourceUsage().maxRSS * 1024) / 1e6 };
  process.send?.(figures);
}
