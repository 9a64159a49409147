import { afterEach, describe, expect, test } from '@jest/globals';
import { silentLog } from '@lockstep/core';
import { runHotfix } from '../../packages/cli/src/commands/hotfix.ts';
import { runResume } from '../../packages/cli/src/commands/resume.ts';
import { runStatus } from '../../packages/cli/src/commands/status.ts';
import { problemsOfError } from '../../packages/cli/src/error-problems.ts';
import { defaultOptions, type Options } from '../../packages/cli/src/options.ts';
import type { World } from '../../packages/cli/src/world.ts';
import { type Checkout, checkoutOf, type Files } from '../support/checkout.ts';
import { environmentOf } from '../support/lockstep.ts';
import { chain, configText, tag, workspaceFiles } from '../support/workspace.ts';

let checkout: Checkout;
afterEach(() => checkout.remove());

const registry = { npm: { registry: 'http://127.0.0.1:9/' } };
const files: Files = workspaceFiles(chain, configText(registry));

function worldOf({ folder }: Checkout): World {
  const git = {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'Ada'],
        [`GIT_${who}_EMAIL`, 'ada@example.test'],
      ]),
    ),
  };
  const env = { ...environmentOf(checkout), ...git };
  return { env, cwd: folder, log: silentLog, signal: new AbortController().signal, inWorkflow: false };
}

const options = (more: Partial<Options> = {}): Options => ({ ...defaultOptions, ...more });
const statusOf = async (more: Partial<Options> = {}) =>
  (await runStatus(options(more), worldOf(checkout))).report as unknown as {
    readonly next?: string;
    readonly checkpoint: Readonly<Record<string, unknown>>;
  };

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  const thrown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  return thrown === undefined ? undefined : problemsOfError(thrown)[0]?.code;
}

describe('status before anything is sealed', () => {
  test('without a tag: the version of the manifests is to be tagged, which resume leaves to a person', async () => {
    checkout = await checkoutOf(files);
    const { next, checkpoint } = await statusOf();
    expect(next).toBe(`git tag --annotate --message ${tag} ${tag} && git push origin ${tag}`);
    expect(checkpoint).toMatchObject({
      stage: 'not tagged',
      tree: { branch: 'main', changed: [], remote: 'not on the remote' },
    });
    expect(await codeOf(runResume(options(), worldOf(checkout)))).toBe('RESUME_PERSON');
  });

  test('with a lockstep.yaml that nobody committed: that comes before a tag', async () => {
    const { 'lockstep.yaml': config = '', ...others } = files;
    checkout = await checkoutOf(others);
    await checkout.write({ 'lockstep.yaml': config });
    expect((await statusOf()).next).toBe('commit lockstep.yaml, with the workflows, and push it');
  });

  test('with a tag and no host to ask: it is to be built and sealed, and the host is named as not asked', async () => {
    checkout = await checkoutOf(files, [tag]);
    await checkout.write({ 'package.json': '{}' });
    const { next, checkpoint } = await statusOf();
    expect(next).toBe('lockstep seal --build');
    expect(checkpoint).toMatchObject({
      stage: 'not sealed',
      target: tag,
      tree: { changed: ['package.json'] },
      tag: { name: tag, isAnnotated: true, remote: 'not on the remote' },
      lastBuild: { unknown: expect.stringContaining('on which host') },
    });
  });

  test('with a tag elsewhere: it is to be checked out first', async () => {
    checkout = await checkoutOf(files, [tag]);
    await checkout.git('commit', '--quiet', '--allow-empty', '--message', 'later');
    expect((await statusOf({ target: tag })).next).toBe(`git switch --detach ${tag}`);
    expect((await statusOf({ target: 'v9.9.9' })).next).toBe('git fetch origin tag v9.9.9');
  });
});

describe('hotfix', () => {
  const state = async () => ({
    branch: (await checkout.git('branch', '--show-current')).trim(),
    branches: (await checkout.git('branch', '--format', '%(refname:short)')).trim().split('\n'),
    changed: (await checkout.git('status', '--porcelain')).trim(),
  });

  test('makes the branch from the tag, with the patch version committed', async () => {
    checkout = await checkoutOf(files, [tag]);
    await checkout.write({ 'later.txt': 'later' });
    await checkout.git('add', '--all');
    await checkout.git('commit', '--quiet', '--message', 'feat: later');
    const { report, exit } = await runHotfix(options({ target: tag, commit: true }), worldOf(checkout));
    expect([exit, report.branch, report.version]).toEqual([0, 'hotfix/v1.2.4', '1.2.4']);
    expect(await state()).toEqual({
      branch: 'hotfix/v1.2.4',
      branches: ['hotfix/v1.2.4', 'main'],
      changed: '',
    });
    expect(await checkout.read('packages/alder/package.json')).toContain('"version": "1.2.4"');
    expect((await checkout.git('rev-parse', 'HEAD~1')).trim()).toBe(
      (await checkout.git('rev-parse', `${tag}^{commit}`)).trim(),
    );
    await checkout.git('switch', '--quiet', 'main');
    expect(await codeOf(runHotfix(options({ target: tag }), worldOf(checkout)))).toBe('HOTFIX_IMPOSSIBLE');
    expect((await state()).branch).toBe('main');
  });

  test('refuses a tree that is not clean, and a commit that a hook refuses leaves nothing behind', async () => {
    checkout = await checkoutOf(files, [tag]);
    await checkout.write({ 'package.json': '{}' });
    const start = await state();
    expect(await codeOf(runHotfix(options(), worldOf(checkout)))).toBe('HOTFIX_IMPOSSIBLE');
    expect(await state()).toEqual(start);
    await checkout.git('checkout', '--quiet', '--', 'package.json');
    const clean = await state();
    await checkout.write({ '.git/hooks/pre-commit': '#!/bin/sh\nexit 1\n' });
    const { chmod } = await import('node:fs/promises');
    await chmod(`${checkout.folder}/.git/hooks/pre-commit`, 0o755);
    expect(await codeOf(runHotfix(options({ commit: true }), worldOf(checkout)))).toBe('BUMP_COMMIT_FAILED');
    expect(await state()).toEqual(clean);
  });
});
