import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  digestOf,
  LockstepError,
  type Seal,
  sealDigest,
  sealFile,
  silentLog,
  writeSeal,
} from '@lockstep/core';
import { parse } from 'yaml';
import { filesMatching, readRepositoryFile } from '../../../../tests/architecture/repository.ts';
import { configDigest, configDigestIn } from '../../src/handover/pinned-files.ts';
import { openProject } from '../../src/project.ts';
import { findSeal } from '../../src/sealed-release.ts';
import type { World } from '../../src/world.ts';

const config = 'channels: { npm: { artifacts: ["dist/*.tgz"], token: { env: NPM_TOKEN } } }\n';
const planted = config.replace('token:', 'registry: "https://elsewhere.example.org/", token:');

function sealOf(content: string): Seal {
  return {
    schema: 1,
    releases: [{ id: 'v1.0.0', commit: 'c'.repeat(40), packages: [] }],
    build: { run: 'https://git.example.org/grove/trees/actions/runs/57', attempt: 1 },
    tools: [],
    artifacts: [{ file: 'dist/lib-1.0.0.tgz', digest: digestOf(Buffer.from(content)), channels: ['npm'] }],
  };
}

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lockstep-test-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const worldOf = (env: World['env']): World => ({
  env,
  cwd,
  log: silentLog,
  signal: new AbortController().signal,
  inWorkflow: true,
});

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'ok';
  } catch (error) {
    if (error instanceof LockstepError) return error.code;
    throw error;
  }
}

describe('a job whose environment names its files by their digests', () => {
  const named = {
    LOCKSTEP_CONFIG_DIGEST: configDigest(config),
    LOCKSTEP_SEAL_DIGEST: sealDigest(sealOf('x')),
  };
  const open = async (env: World['env']) =>
    findSeal(await openProject('.', worldOf(env)), 'v1.0.0', worldOf(env));

  test.each([
    ['takes the files that are named', config, sealOf('x'), named, 'ok'],
    ['takes any where none is named', planted, sealOf('y'), {}, 'ok'],
    [
      'refuses a configuration that sends credentials elsewhere',
      planted,
      sealOf('x'),
      named,
      'HANDOVER_CHANGED',
    ],
    ['refuses the seal of other bytes', config, sealOf('y'), named, 'HANDOVER_CHANGED'],
    [
      'refuses every configuration where the other job said nothing',
      config,
      sealOf('x'),
      { ...named, LOCKSTEP_CONFIG_DIGEST: '' },
      'HANDOVER_CHANGED',
    ],
    [
      'refuses every seal where the other job said nothing',
      config,
      sealOf('x'),
      { ...named, LOCKSTEP_SEAL_DIGEST: '' },
      'HANDOVER_CHANGED',
    ],
  ])('%s', async (_, text, seal, env, expected) => {
    await writeFile(join(cwd, 'lockstep.yaml'), text);
    await writeFile(join(cwd, sealFile), writeSeal(seal));
    expect(await codeOf(open(env))).toBe(expected);
  });

  test('is told the digest by a job with a checkout', async () => {
    await writeFile(join(cwd, 'lockstep.yaml'), config);
    expect(await configDigestIn('.', { cwd, env: {} })).toBe(named.LOCKSTEP_CONFIG_DIGEST);
    expect(await configDigestIn('elsewhere', { cwd, env: {} })).toBe('');
  });
});

interface Job {
  readonly steps?: readonly { readonly uses?: string; readonly with?: Record<string, unknown> }[];
  readonly permissions?: Record<string, string>;
  readonly env?: Record<string, string>;
}

const templates = filesMatching(/^(\.github\/workflows\/lockstep-|workflows-templates\/).*\.ya?ml$/);
const jobs = templates.flatMap((path) =>
  Object.entries<Job>(parse(readRepositoryFile(path)).jobs).map(([id, job]) => ({ path, id, job })),
);
const takesArtifacts = ({ steps = [] }: Job) =>
  steps.some((step) => step.uses?.startsWith('actions/download-artifact@') && step.with?.name === 'sealed');
// Whoever may write contents holds the credentials of channels as well.
const credentialed = jobs.filter(({ job }) => takesArtifacts(job) && job.permissions?.contents === 'write');

test('templates have such jobs', () => expect(credentialed.length).toBeGreaterThan(4));

test.each(credentialed)(
  'the job $id of $path names what it takes from artifacts',
  ({ job: { env = {} } }) => {
    expect(env.LOCKSTEP_CONFIG_DIGEST).toMatch(
      /^\$\{\{ needs\.(?:resolve|metadata)\.outputs\.config-digest \}\}$/,
    );
    expect(env.LOCKSTEP_SEAL_DIGEST).toMatch(/^\$\{\{ needs\.(?:resolve|build)\.outputs\.seal-digest \}\}$/);
  },
);
