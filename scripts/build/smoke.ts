import { spawnSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from './entry.ts';

/**
 * Runs a bundle once in an empty folder and environment: a command shows its help, an action reports what it misses.
 * @throws Error with the output when it does anything else, such as failing to load.
 */
export async function smoke(folder: string, entry: Entry, scratch: string): Promise<void> {
  const cwd = await mkdtemp(join(scratch, 'smoke-'));
  const args = entry.kind === 'command' ? ['--help'] : [];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, `${entry.name}.js`), ...args],
    {
      cwd,
      env: {},
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  if (startedWell(entry, status, stdout)) return;
  throw new Error(`the bundle of ${entry.name} does not start (exit ${status})\n${stdout}${stderr}`);
}

function startedWell(entry: Entry, status: number | null, stdout: string): boolean {
  if (entry.kind === 'command') return status === 0 && stdout.includes(entry.name);
  return status !== 0 && stdout.includes('::error');
}
