import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bareFolder, type Checkout, checkoutOf } from '../support/checkout.ts';
import { ledgerKinds } from '../support/ledger-entries.ts';
import { report } from '../support/report-document.ts';
import { packSample, tarballFile } from '../support/sample-package.ts';
import { builtFiles, chain, configText, tag, version, workspaceFiles } from '../support/workspace.ts';

const files = {
  ...workspaceFiles(chain, configText({ npm: { registry: 'http://127.0.0.1:9/' } })),
};

let checkout: Checkout;
beforeEach(async () => {
  checkout = await checkoutOf(files, [tag]);
  await checkout.write(builtFiles(chain));
});
afterEach(() => checkout.remove());

const seal = (...args: readonly string[]) => report(checkout, ['seal', ...args]);

/** Nothing may be left of a seal that failed. */
async function expectUnsealed(): Promise<void> {
  await expect(checkout.read('lockstep.seal.json')).rejects.toThrow();
  expect(await ledgerKinds(checkout)).toEqual([]);
}

describe('the target', () => {
  test('is the one tag at HEAD that fits', async () => {
    await checkout.git('tag', 'nightly');
    await checkout.git('tag', 'v-next');
    const { exit, report: document } = await seal();
    expect(exit).toBe(0);
    expect(document.releases.map(({ id }) => id)).toEqual([tag]);
  });

  test('has to be named when two fit', async () => {
    await checkout.git('tag', 'v1.2.4');
    const { exit, codes, report: document } = await seal();
    expect([exit, codes]).toEqual([2, ['TARGET_UNKNOWN']]);
    expect(document.problems[0]?.message).toContain('v1.2.3, v1.2.4');
    await expectUnsealed();
    expect(await seal('--target', tag)).toMatchObject({ exit: 0 });
  });

  test('has to be a tag of the configured form', async () => {
    expect(await seal('--target', '1.2.3')).toMatchObject({ exit: 2, codes: ['TARGET_UNKNOWN'] });
    expect(await seal('--target', 'v1.2')).toMatchObject({ exit: 2, codes: ['TARGET_UNKNOWN'] });
    await expectUnsealed();
  });

  test('has to exist', async () => {
    await checkout.git('tag', '--delete', tag);
    expect(await seal()).toMatchObject({ exit: 2, codes: ['TARGET_UNKNOWN'] });
    expect(await seal('--target', tag)).toMatchObject({ exit: 1, codes: ['TARGET_MISMATCH'] });
    await expectUnsealed();
  });

  test('has to be at HEAD', async () => {
    await checkout.git('commit', '--quiet', '--allow-empty', '--message', 'later');
    expect(await seal('--target', tag)).toMatchObject({ exit: 1, codes: ['TARGET_MISMATCH'] });
    await expectUnsealed();
  });

  test('may be an annotated tag', async () => {
    await checkout.git('tag', '--delete', tag);
    await checkout.git('tag', '--annotate', '--message', 'release', tag);
    expect(await seal()).toMatchObject({ exit: 0 });
  });

  test('has to be the version of every package, in manifests and in tarballs', async () => {
    await checkout.git('tag', 'v2.0.0');
    const { exit, report: document } = await seal('--target', 'v2.0.0');
    expect(exit).toBe(1);
    expect(new Set(document.problems.map(({ code }) => code))).toEqual(new Set(['VERSION_MISMATCH']));
    expect(document.problems.map(({ where }) => where?.file).sort()).toEqual([
      'dist/alder-1.2.3.tgz',
      'dist/birch-1.2.3.tgz',
      'dist/grove-cedar-1.2.3.tgz',
      'packages/alder/package.json',
      'packages/birch/package.json',
      'packages/cedar/package.json',
    ]);
    await expectUnsealed();
  });
});

describe('the checkout', () => {
  test('has to be what the commit holds', async () => {
    await writeFile(join(checkout.folder, 'packages/alder/command.js'), '#!/bin/sh\n');
    const { exit, codes, report: document } = await seal();
    expect([exit, codes]).toEqual([1, ['TREE_DIRTY']]);
    expect(document.problems[0]?.message).toContain('packages/alder/command.js');
    await expectUnsealed();
  });

  test('has to be one of git', async () => {
    const folder = await bareFolder({ ...files, ...builtFiles(chain) });
    expect(await report(folder, ['seal'])).toMatchObject({ exit: 1, codes: ['GIT_UNUSABLE'] });
    await folder.remove();
  });

  test('is not needed by a machine without git to get a clear answer', async () => {
    expect(await report(checkout, ['seal'], { PATH: '/nonexistent' })).toMatchObject({
      exit: 1,
      codes: ['GIT_UNUSABLE'],
    });
  });
});

describe('the build', () => {
  const withBuild = (...build: readonly string[]) =>
    checkout.write({ 'lockstep.yaml': configText({ npm: { registry: 'http://127.0.0.1:9/' } }, build) });
  const commit = () => checkout.git('commit', '--quiet', '--all', '--message', 'build');
  const retag = () => checkout.git('tag', '--force', tag);

  test('runs only when it is asked for', async () => {
    await withBuild('exit 7');
    await commit();
    await retag();
    expect(await seal()).toMatchObject({ exit: 0 });
    const { exit, codes, report: document } = await seal('--build');
    expect([exit, codes]).toEqual([1, ['BUILD_FAILED']]);
    expect(document.problems[0]?.message).toContain('exit 7');
  });

  test('that fails in a package’s prepack seals nothing and is shown with its words', async () => {
    await checkout.git('rm', '-r', '--quiet', 'packages/birch');
    const failing = { name: 'birch', version, scripts: { prepack: 'echo no licence >&2; exit 3' } };
    await checkout.write({ 'packages/birch/package.json': JSON.stringify(failing) });
    await checkout.git('add', '--all');
    await commit();
    await retag();
    for (const args of [['seal', '--build'], ['rehearse']]) {
      const { exit, codes, report: document } = await report(checkout, args);
      expect([exit, codes]).toEqual([1, ['BUILD_FAILED']]);
      expect(document.problems[0]?.message).toContain('no licence');
    }
    await expectUnsealed();
  });

  test('stops at its first failing command', async () => {
    await withBuild('touch first', 'false', 'touch third');
    await commit();
    await retag();
    expect(await seal('--build')).toMatchObject({ exit: 1 });
    await expect(checkout.read('first')).resolves.toBe('');
    await expect(checkout.read('third')).rejects.toThrow();
  });
});

describe('the seal', () => {
  test('holds commit, tag, build run, tools and the digests of the files', async () => {
    await seal();
    const document = JSON.parse(await checkout.read('lockstep.seal.json'));
    expect(document).toMatchObject({
      schema: 1,
      releases: [{ id: tag, commit: (await checkout.git('rev-parse', 'HEAD')).trim() }],
      build: { run: 'local', attempt: 1 },
    });
    expect(document.tools.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['node', 'npm']),
    );
    expect(document.artifacts.map(({ file }: { file: string }) => file).sort()).toEqual(
      chain.map((sample) => tarballFile(sample, version)).sort(),
    );
  });

  test('of the same files is the same, byte for byte', async () => {
    await seal();
    const first = await checkout.read('lockstep.seal.json');
    await seal();
    expect(await checkout.read('lockstep.seal.json')).toBe(first);
    expect(await ledgerKinds(checkout)).toEqual(['sealed']);
  });

  test('names the run of a workflow', async () => {
    const run = {
      GITHUB_SERVER_URL: 'http://127.0.0.1:3000',
      GITHUB_REPOSITORY: 'grove/trees',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '2',
    };
    await report(checkout, ['seal'], run);
    expect(JSON.parse(await checkout.read('lockstep.seal.json')).build).toEqual({
      run: 'http://127.0.0.1:3000/grove/trees/actions/runs/77',
      attempt: 2,
    });
  });

  test('of a tarball that is none is refused', async () => {
    await checkout.write({ [tarballFile({ name: 'alder' }, version)]: 'hello' });
    const { exit, codes, report: document } = await seal();
    expect(exit).not.toBe(0);
    expect(codes[0]).toBe('ARCHIVE_HOSTILE');
    expect(document.problems[0]?.where).toMatchObject({ file: 'dist/alder-1.2.3.tgz' });
    await expectUnsealed();
  });

  test('of a tarball that holds what no manifest declares is refused', async () => {
    await checkout.write({ 'dist/elder-1.2.3.tgz': packSample({ name: 'elder' }, version) });
    expect(await seal()).toMatchObject({ exit: 1, codes: ['ARTIFACT_UNREADABLE'] });
    await expectUnsealed();
  });
});
