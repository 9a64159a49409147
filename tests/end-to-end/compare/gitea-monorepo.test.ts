import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../../architecture/repository.ts';
import { type Checkout, copyOf } from '../../support/checkout.ts';
import { environmentOf } from '../../support/lockstep.ts';
import { report } from '../../support/report-document.ts';
import { exampleCheckout, longestBuildMs, runLong } from './example.ts';

const origin = 'https://git.example.org/tools/ownership.git';
const version = '2.1.0';
const names = ['cli', 'patterns', 'rules'];

let checkout: Checkout;
/** The same commit in two folders of different length, built by two runs. */
let here: Checkout;
let there: Checkout;

interface SealDocument {
  readonly tools: readonly object[];
  readonly artifacts: readonly { readonly file: string; readonly digest: object }[];
  readonly build: { readonly run: string };
}

const sealIn = async (place: Checkout): Promise<SealDocument> =>
  JSON.parse(await place.read('lockstep.seal.json'));

function workflowRun(id: string) {
  const server = {
    GITHUB_ACTIONS: 'true',
    GITEA_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://git.example.org',
  };
  return { ...server, GITHUB_REPOSITORY: 'tools/ownership', GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: '1' };
}

beforeAll(async () => {
  checkout = await exampleCheckout('gitea-monorepo', `v${version}`, origin);
  here = await copyOf(checkout);
  there = await copyOf(checkout);
  const [one, two] = await Promise.all([
    runLong(here, ['seal', '--build'], { ...workflowRun('41'), TZ: 'UTC' }),
    runLong(there, ['seal', '--build'], { ...workflowRun('7'), TZ: 'Asia/Kathmandu', LC_ALL: 'C' }, '077'),
  ]);
  expect([one.exit, one.codes, two.exit, two.codes]).toEqual([0, [], 0, []]);
}, longestBuildMs);
afterAll(() => Promise.all([checkout, here, there].map((each) => each.remove())));

describe('the example of a pnpm workspace, built twice by two runs', () => {
  test('gives the same artifacts and tools in another folder, time zone and umask', async () => {
    const [one, two] = [await sealIn(here), await sealIn(there)];
    expect(one.artifacts.map(({ file }) => file)).toEqual(
      names.map((name) => `dist/ownership-${name}-${version}.tgz`),
    );
    expect(two.artifacts).toEqual(one.artifacts);
    expect(two.tools).toEqual(one.tools);
    expect(two.build).not.toEqual(one.build);
  });

  test('is equal by compare, although another run built it', async () => {
    const done = await report(checkout, ['compare', here.folder, there.folder]);
    expect(done).toMatchObject({ exit: 0, codes: [], report: { differences: [], notes: [] } });
  });
});

describe('the example, built with a tool that was changed', () => {
  let elsewhere: Checkout;
  beforeAll(async () => {
    elsewhere = await copyOf(checkout);
    const bin = join(elsewhere.scratch, 'bin');
    const pnpm = join(root, 'node_modules', '.bin', 'pnpm');
    // Says that it is another version, and compresses in another way.
    const lines = [
      '#!/bin/sh',
      'if [ "$1" = --version ]; then echo 12.20.0; exit; fi',
      `'${pnpm}' "$@" || exit`,
      'for each in dist/*.tgz; do',
      '  test ! -e "$each" || { gunzip -c "$each" | gzip -1 -n > repacked && mv repacked "$each"; }',
      'done',
    ];
    await mkdir(bin);
    await writeFile(join(bin, 'pnpm'), `${lines.join('\n')}\n`);
    await chmod(join(bin, 'pnpm'), 0o755);
    const config = await elsewhere.read('lockstep.yaml');
    await elsewhere.write({ 'lockstep.yaml': config.replace('pnpm: 12.21.0', 'pnpm: 12.20.0') });
    await elsewhere.git('commit', '--quiet', '--all', '--message', 'another tool');
    await elsewhere.git('tag', '--force', `v${version}`);
    const PATH = [bin, environmentOf(elsewhere).PATH].join(delimiter);
    const { exit, codes } = await runLong(elsewhere, ['seal', '--build'], { ...workflowRun('8'), PATH });
    expect([exit, codes]).toEqual([0, []]);
  }, longestBuildMs);
  afterAll(() => elsewhere.remove());

  test('diverges, and compare names the tool and what it did', async () => {
    const done = await report(checkout, ['compare', here.folder, elsewhere.folder]);
    expect(done.exit).toBe(3);
    const named = done.report.differences;
    expect(named).toContainEqual(
      expect.objectContaining({ aspect: 'tool', key: 'pnpm', first: '12.21.0', other: '12.20.0' }),
    );
    const file = `dist/ownership-cli-${version}.tgz`;
    expect(named).toContainEqual(
      expect.objectContaining({ file, key: 'gzip level', first: 'not told', other: 'fastest' }),
    );
  });
});

test(
  'the example is rehearsed whole: packed, published to stand-ins, installed, and run',
  async () => {
    const rehearsed = await copyOf(checkout);
    try {
      const done = await runLong(rehearsed, ['rehearse']);
      expect(done).toMatchObject({ exit: 0, codes: [], report: { ok: true, public: [] } });
      expect(done.report.installed).toEqual([
        {
          client: 'npm',
          package: '@ownership/cli',
          version,
          ran: { command: 'owners --version', exit: 0, output: version },
        },
        { client: 'npm', package: '@ownership/patterns', version },
        { client: 'npm', package: '@ownership/rules', version },
        ...names.map((name) => {
          const file = `ownership-${name}-${version}.tgz`;
          return { client: 'download', package: file, version: `v${version}`, file };
        }),
      ]);
      expect(new Set(Object.values(done.states))).toEqual(new Set(['present']));
    } finally {
      await rehearsed.remove();
    }
  },
  longestBuildMs,
);
