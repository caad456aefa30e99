import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';

/** Resolves when the process has ended, or could not be started, and its folder is removed; never rejects. */
export async function endOf(child: ChildProcess, folder: string): Promise<void> {
  await new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    child.on('error', () => resolve());
  });
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // It stays among the temporary files, which are cleared away by the system.
  }
}
