import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** Names this machine for others on it, without telling its name. */
export function machineId(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 16);
}

/** Whether a process of this machine is alive. */
export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It is there, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
