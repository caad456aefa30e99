/** Milliseconds a message. */
export interface Latency {
  p50: number;
  p99: number;
}

const rounds = 5;

/** Times every text on its own, five times after a round to warm up, and takes the middle of the five. */
export function measureLatency(texts: readonly string[], run: (text: string) => unknown): Latency {
  for (const text of texts) run(text);
  const times = texts.map((text) => {
    const ofText = Array.from({ length: rounds }, () => {
      const startedAt = performance.now();
      run(text);
      return performance.now() - startedAt;
    });
    return quantile(ofText, 0.5);
  });
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}
