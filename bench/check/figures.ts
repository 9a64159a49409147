import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bench, path } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { ratioOf } from '../pairs.ts';
import { type Programme, succeed } from '../programme.ts';

const tag = 'v1.4.0';

/** Nothing of the machine's git counts. */
function environmentOf(home: string): Readonly<Record<string, string>> {
  return {
    PATH: path,
    HOME: home,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.test',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.test',
  };
}

/** The example as whoever releases it has it: tagged, and pushed to a remote on the same disk. */
async function releasedExample({ root, scratch }: Bench): Promise<Omit<Programme, 'args'>> {
  const place = await mkdtemp(join(scratch, 'check-'));
  const [home, cwd, bare] = ['home', 'checkout', 'origin.git'].map((name) => join(place, name));
  if (home === undefined || cwd === undefined || bare === undefined) throw new Error('there is no place');
  await mkdir(home);
  const env = environmentOf(home);
  const git = (...args: readonly string[]) => succeed({ file: 'git', args, cwd, env });
  const tracked = await succeed({
    file: 'git',
    args: ['ls-files', '-z', 'examples/polyglot'],
    cwd: root,
    env: { ...env, PATH: path },
  });
  for (const file of tracked.stdout.split('\0').filter((each) => each !== ''))
    await cp(join(root, file), join(cwd, file.slice('examples/polyglot/'.length)));
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('init', '--quiet', '--bare', bare);
  await git('remote', 'add', 'origin', bare);
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'release');
  await git('tag', '--annotate', '--message', tag, tag);
  await git('push', '--quiet', 'origin', 'main', tag);
  return { file: process.execPath, cwd, env };
}

/**
 * `lockstep check --source-only` of the polyglot example, which asks for every version, tag, section and pin, against
 * `lockstep --help`, which asks for nothing.
 * @throws Error when the check finds anything, or does not look at the versions.
 */
export async function* checkFigures(bench: Bench): AsyncGenerator<Figure> {
  const example = await releasedExample(bench);
  const command = join(bench.dist, 'lockstep.js');
  const timed = async (expected: string, ...args: readonly string[]) => {
    const { milliseconds, stdout, stderr } = await succeed({ ...example, args: [command, ...args] });
    if (!(stdout + stderr).includes(expected))
      throw new Error(`${args.join(' ')} does not say “${expected}”`);
    return milliseconds;
  };
  const ours = () => timed('rust/Cargo.toml:15', 'check', '--source-only');
  const theirs = () => timed('Usage: lockstep COMMAND', '--help');
  const name = 'check-polyglot';
  yield { name, goal: 4, ratio: await ratioOf({ name, ours, theirs, warmUps: 2, pairs: 15 }) };
}
