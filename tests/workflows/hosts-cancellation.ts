import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** What a runner started for one step: the process itself, and not those that it starts. */
async function entryProcesses(action: string, run: number, origin: string): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      // A process may end while it is looked at.
      const read = (file: string) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '');
      const [words, variables] = await Promise.all([read('cmdline'), read('environ')]);
      const [, script = ''] = words.split('\0');
      const own = variables.split('\0');
      const isIts = own.includes(`GITHUB_RUN_ID=${run}`) && own.some((each) => each.endsWith(`=${origin}`));
      return isIts && basename(script) === `${action}.js` ? [Number(id)] : [];
    }),
  );
  return found.flat();
}

/**
 * Cancels a run as a runner does, which asks the entry process of the step twice: SIGINT first, SIGTERM later (GitHub
 * docs, “Workflow cancellation reference”). The seconds between them change nothing where an answer is waited for.
 */
export async function cancelStep(action: string, run: number, origin: string): Promise<void> {
  const [id, ...more] = await entryProcesses(action, run, origin);
  if (id === undefined || more.length > 0)
    throw new Error(`${more.length + Number(id !== undefined)} processes run ${action}`);
  process.kill(id, 'SIGINT');
  process.kill(id, 'SIGTERM');
}
