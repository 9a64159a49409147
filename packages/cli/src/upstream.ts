import { endpoints } from '@lockstep/channels';
import { fail, type Upstream } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { allowListed, createHttp, followReads, runCommand } from '@lockstep/hosts';
import type { World } from './world.ts';

const longestAnswer = 512 * 1024 * 1024;

// The machine may be set up to install from a mirror; what its own client says is right.
async function npmRegistry(folder: string, { env }: World): Promise<string> {
  const home = env.HOME === undefined ? {} : { HOME: env.HOME };
  const command = {
    file: 'npm',
    args: ['config', 'get', 'registry'],
    cwd: folder,
    env: { ...allowListed(env), ...home },
  };
  const { code, stdout } = await runCommand(command);
  const text = stdout.trim().split('\n').at(-1) ?? '';
  return code === 0 && URL.canParse(text) ? text : endpoints.npm;
}

/** Reads from a registry by paths below its root, without any credential. */
export function readFrom(base: string, world: World): Upstream {
  const http = followReads(createHttp(world.env));
  const root = base.endsWith('/') ? base.slice(0, -1) : base;
  return async ({ path, accept }) => {
    const outcome = await http({
      method: 'GET',
      url: `${root}${path}`,
      headers: { accept },
      maxBytes: longestAnswer,
    });
    if (outcome.kind === 'failure') throw fail('UNREACHABLE', `${root} gives no answer: ${outcome.why}`);
    return outcome;
  };
}

/** The machine's configured registries, for the names that a release does not own; read without any credential. */
export async function upstreamsFor(project: Project, world: World): Promise<ReadonlyMap<string, Upstream>> {
  const kinds = new Set(project.config.channels.map(({ kind }) => kind));
  const upstreams = new Map<string, Upstream>();
  if (kinds.has('npm'))
    upstreams.set('npm', readFrom(await npmRegistry(project.workspace.folder, world), world));
  return upstreams;
}
