// The production start in a process that lives so many milliseconds ahead of the machine: `server-at.ts AHEAD`.
import { moveClock } from '../faults/moved-clock.ts';

moveClock(Number(process.argv[2]));
await import('../../server/start.ts');
