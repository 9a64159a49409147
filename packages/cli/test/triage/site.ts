import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import type { Host, HostKind } from '@lockstep/core';
import { startGiteaStandIn, startGithubStandIn } from '@lockstep/standins';
import { defaultOptions, type Options } from '../../src/options.ts';
import { openProjectHost } from '../../src/triage/project-host.ts';
import type { World } from '../../src/world.ts';

/** A job of a planted run. */
export interface SiteJob {
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion?: 'success' | 'failure';
  readonly log?: string;
}

/** A host with `acme/demo`, and a folder of that repository. */
export interface Site {
  readonly world: World;
  readonly folder: string;
  /** What was said to the operator. */
  readonly said: readonly string[];
  readonly server: string;
  readonly host: Host;
  options(change: Partial<Options>): Options;
  /** The same folder for somebody who may only read. */
  readonly reader: World;
  plantRun(jobs: readonly SiteJob[], isOver?: boolean): string;
}

const config = `channels:
  npm: { artifacts: ["*.tgz"], token: { env: NPM_TOKEN } }
triage:
  patterns:
    - { pattern: "flux (capacitor|coil) is empty", hint: Charge it. }
blocker: { labels: [stop-the-release, ops] }
`;

const commit = 'c'.repeat(40);
const tokens = { writer: 'site-token-of-a-writer', reader: 'site-token-of-a-reader' };
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

type Plant = Site['plantRun'];
interface Place {
  readonly server: string;
  readonly api: string;
  readonly plantRun: Plant;
}

async function github(): Promise<Place> {
  const standIn = await startGithubStandIn({
    tokens: [
      { token: tokens.writer, user: 'ada' },
      { token: tokens.reader, user: 'bot', kind: 'job', permissions: { contents: 'read', issues: 'none' } },
    ],
    repositories: [{ name: 'acme/demo', refs: { 'refs/heads/main': commit } }],
  });
  closers.push(() => standIn.close());
  return {
    server: standIn.server,
    api: standIn.api,
    plantRun: (jobs, isOver = false) =>
      String(
        standIn.plant.run('acme/demo', {
          commit,
          branch: 'v1.2.3',
          status: isOver ? 'completed' : 'in_progress',
          conclusion: isOver ? 'failure' : null,
          jobs: jobs.map(({ conclusion = null, ...job }) => ({ ...job, conclusion })),
        }),
      ),
  };
}

async function gitea(): Promise<Place> {
  const standIn = await startGiteaStandIn({
    users: [{ login: 'acme' }, { login: 'ada' }],
    tokens: [
      { token: tokens.writer, user: 'ada' },
      { token: tokens.reader, user: 'ada', scopes: ['read:repository', 'read:issue'] },
    ],
    subPath: 'git',
  });
  closers.push(() => standIn.close());
  await standIn.addRepository({ name: 'acme/demo', collaborators: { ada: 'write' } });
  return {
    server: standIn.api.replace(/api\/v1\/$/, ''),
    api: standIn.api,
    plantRun: (jobs, isOver = false) =>
      String(
        standIn.addRun({
          repository: 'acme/demo',
          workflow: 'release.yml',
          event: 'push',
          ref: 'refs/tags/v1.2.3',
          commit,
          actor: 'ada',
          status: isOver ? 'completed' : 'in_progress',
          ...(isOver && { conclusion: 'failure' as const }),
          jobs,
        }),
      ),
  };
}

function worldOf(
  kind: HostKind,
  { server, api }: Place,
  folder: string,
  token: string,
  said: string[],
): World {
  const say = (message: string) => void said.push(message);
  return {
    env: {
      GITHUB_SERVER_URL: server.replace(/\/$/, ''),
      GITHUB_API_URL: api,
      GITHUB_REPOSITORY: 'acme/demo',
      ...(kind === 'gitea' && { GITEA_ACTIONS: 'true' }),
      LOCKSTEP_TOKEN: token,
      HOME: folder,
      XDG_STATE_HOME: join(folder, 'state'),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      PATH: process.env.PATH ?? '',
    },
    cwd: folder,
    log: { info: say, warn: say, debug: () => undefined },
    signal: new AbortController().signal,
    inWorkflow: true,
  };
}

/** Sets up a host that ends with its test. */
export async function openSite(kind: HostKind): Promise<Site> {
  const place = await (kind === 'github' ? github() : gitea());
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-site-'));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'lockstep.yaml'), config);
  const said: string[] = [];
  const world = worldOf(kind, place, folder, tokens.writer, said);
  const { host } = await openProjectHost(folder, world);
  return {
    world,
    folder,
    said,
    host,
    server: place.server,
    plantRun: place.plantRun,
    options: (change) => ({ ...defaultOptions, ...change }),
    reader: worldOf(kind, place, folder, tokens.reader, said),
  };
}
