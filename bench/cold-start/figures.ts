import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { findEntries } from '../../scripts/build/entry.ts';
import { type Bench, path } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { ratioOf } from '../pairs.ts';
import { type Programme, run } from '../programme.ts';
import { buildBaseline } from './baseline.ts';
import { assertQuiet } from './quiet.ts';

/** The order to a runner that shows an error, which has to be about an input. */
const missingInput = /^::error.*\binput\b/im;

async function timedFailure(programme: Programme): Promise<number> {
  const { milliseconds, code, stdout, stderr } = await run(programme);
  if (code !== 0 && missingInput.test(stdout)) return milliseconds;
  throw new Error(`${programme.args.join(' ')} does not fail as it should (${code})\n${stdout}${stderr}`);
}

/**
 * Each action, from the start of its process until it has failed for a missing input, against a bundle that only
 * imports `@actions/core` and fails the same way.
 * @throws Error when an action does anything else first: another program, a connection.
 */
export async function* coldStartFigures(bench: Bench): AsyncGenerator<Figure> {
  const { root, dist, scratch } = bench;
  const actions = (await findEntries(root)).filter(({ kind }) => kind === 'action');
  if (actions.length === 0) throw new Error('there is no action to start');
  const baseline = await buildBaseline(bench);
  const cwd = await mkdtemp(join(scratch, 'empty-'));
  const starting = (file: string): Programme => ({
    file: process.execPath,
    args: [file],
    cwd,
    env: { PATH: path, GITHUB_ACTIONS: 'true' },
  });
  for (const action of actions) {
    const programme = starting(join(dist, `${action.name}.js`));
    await assertQuiet(programme, scratch);
    const ours = () => timedFailure(programme);
    const theirs = () => timedFailure(starting(baseline));
    const name = `cold-start-${action.name}`;
    yield { name, goal: 1.3, ratio: await ratioOf({ name, ours, theirs, warmUps: 2, pairs: 15 }) };
  }
}
