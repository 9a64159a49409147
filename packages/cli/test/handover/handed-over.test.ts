import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
import { storedText } from '@lockstep/engine';
import { handFilesOver } from '@lockstep/hosts';
import { type ActionsResultsStandIn, startActionsResults } from '@lockstep/standins';
import { takeHandedOver } from '../../src/handover/handed-over.ts';
import { configDigest } from '../../src/handover/pinned-files.ts';
import type { World } from '../../src/world.ts';

const config = 'channels: { npm: { artifacts: ["dist/*.tgz"], token: { env: NPM_TOKEN } } }\n';
const file = 'dist/lib-1.0.0.tgz';
const seal: Seal = {
  schema: 1,
  releases: [{ id: 'v1.0.0', commit: 'c'.repeat(40), packages: [] }],
  build: { run: 'https://git.example.org/grove/trees/actions/runs/57', attempt: 1 },
  tools: [],
  artifacts: [{ file, digest: digestOf(Buffer.from('bytes')), channels: ['npm'] }],
};
const digest = sealDigest(seal);
const names = ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_SERVER_URL'] as const;
const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));

let service: ActionsResultsStandIn;
let cwd: string;

beforeEach(async () => {
  service = await startActionsResults();
  Object.assign(process.env, {
    GITHUB_SERVER_URL: 'https://github.com',
    ...service.environment({ run: '9' }),
  });
  cwd = await mkdtemp(join(tmpdir(), 'lockstep-test-'));
});

afterEach(async () => {
  await service.close();
  await rm(cwd, { recursive: true });
  for (const name of names) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
});

/** Leaves files as the first job of the run does, or as a job does that has no business to. */
function leave(
  { text = config, bytes = 'bytes', sealed = seal }: { text?: string; bytes?: string; sealed?: Seal } = {},
  attempt = 1,
): Promise<void> {
  const files = [
    storedText('lockstep.yaml', text),
    storedText(file, bytes),
    storedText(sealFile, writeSeal(sealed)),
  ];
  return handFilesOver({ seal: digest, attempt }, files, silentLog);
}

const worldOf = (attempt: string): World => ({
  env: { GITHUB_RUN_ATTEMPT: attempt },
  cwd,
  log: silentLog,
  signal: new AbortController().signal,
  inWorkflow: true,
});

async function codesOf(expected: object = {}, attempt = '1'): Promise<readonly string[]> {
  try {
    await takeHandedOver(
      { dir: '.', seal: digest, config: configDigest(config), ...expected },
      worldOf(attempt),
    );
    return [];
  } catch (error) {
    if (error instanceof LockstepError) return error.problems.map(({ code }) => code);
    throw error;
  }
}

describe('a build that was handed over inside a run', () => {
  test('comes to its places with its configuration, without a token', async () => {
    await leave();
    expect(await codesOf()).toEqual([]);
    const texts = [file, 'lockstep.yaml', sealFile].map((each) => readFile(join(cwd, each), 'utf8'));
    expect(await Promise.all(texts)).toEqual(['bytes', config, writeSeal(seal)]);
  });

  test('is missed where no job left it', async () => {
    expect(await codesOf()).toEqual(['HANDOVER_MISSING']);
  });

  test('is taken from an earlier attempt, and from none that is yet to come', async () => {
    await leave({}, 2);
    expect(await codesOf({}, '1')).toEqual(['HANDOVER_MISSING']);
    expect(await codesOf({}, '3')).toEqual([]);
  });

  test.each([
    ['other bytes', { bytes: 'other' }, 'SEAL_BROKEN'],
    ['another seal', { sealed: { ...seal, tools: [{ name: 'npm', version: '1.0.0' }] } }, 'HANDOVER_CHANGED'],
    ['another configuration', { text: `${config}# and more\n` }, 'HANDOVER_CHANGED'],
  ])('is refused with %s, and nothing is put in its place', async (_, left, code) => {
    await leave(left);
    expect(await codesOf()).toEqual([code]);
    expect((await readdir(cwd)).filter((name) => name !== '.lockstep')).toEqual([]);
  });

  test('leaves the configuration of a checkout as it is, and refuses another one', async () => {
    await leave();
    await writeFile(join(cwd, 'lockstep.yaml'), `${config}# the checkout’s\n`);
    expect(await codesOf()).toEqual(['HANDOVER_CHANGED']);
    expect(await codesOf({ config: undefined })).toEqual([]);
    expect(await readFile(join(cwd, 'lockstep.yaml'), 'utf8')).toContain('checkout');
  });

  test('needs the digest of the configuration where there is no checkout', async () => {
    await leave();
    expect(await codesOf({ config: undefined })).toEqual(['USAGE']);
  });
});
