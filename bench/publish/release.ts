import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bench, path } from '../bench.ts';
import { succeed } from '../programme.ts';
import { lockstep } from './commands.ts';
import type { Registry } from './registry.ts';
import { version, writeWorkspace } from './workspace.ts';

/** A workspace that is sealed, rehearsed and preflighted, ready to be published over and over. */
export interface Release {
  readonly folder: string;
  /** The state home whose ledger ends just before the publishing. */
  readonly state: string;
}

const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgSign=false'];

async function commit(folder: string, home: string): Promise<void> {
  const env = { PATH: path, HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: readonly string[]) => succeed({ file: 'git', args, cwd: folder, env });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git(...identity, 'commit', '--quiet', '--message', 'Release');
  await git('tag', `v${version}`);
}

/** Makes the release; none of this is measured. */
export async function prepareRelease({ dist, scratch }: Bench, registry: Registry): Promise<Release> {
  const [folder, state, home] = [
    join(scratch, 'workspace'),
    join(scratch, 'prepared'),
    join(scratch, 'home'),
  ];
  await mkdir(home);
  await mkdir(join(folder, 'dist'), { recursive: true });
  await writeWorkspace(folder, await registry.renew(0));
  await commit(folder, home);
  const pack = ['--recursive', 'pack', '--pack-destination', join(folder, 'dist')];
  await succeed({ file: 'pnpm', args: pack, cwd: folder, env: { PATH: path, HOME: home } });
  for (const command of ['seal', 'rehearse', 'preflight'])
    await succeed(lockstep(command, { dist, folder, home, state, token: registry.token }));
  return { folder, state };
}
