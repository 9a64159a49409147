import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readSeal, sealDigest } from '@lockstep/core';
import type { Files } from '../../support/checkout.ts';
import { type BuildScene, buildScene, type RunSeed } from '../../support/hosts/ledger-builds.ts';
import { forged, pushesTo } from '../../support/hosts/ledger-repository.ts';
import { lockstep } from '../../support/lockstep.ts';
import { builtFiles, chain, tag } from '../../support/workspace.ts';

const [alder = ''] = Object.keys(builtFiles(chain));

let scene: BuildScene;
afterEach(() => scene.close());

async function resolve(...args: readonly string[]) {
  const { exit, stdout } = await lockstep(
    scene.target,
    ['resolve-build', ...args, '--json'],
    scene.variables('1'),
  );
  const report = JSON.parse(stdout);
  return { exit, report, codes: report.problems.map((each: { readonly code: string }) => each.code) };
}

/** Refused with these codes, and nothing is in its place, nor written anywhere. */
async function expectRefused(exit: number, codes: readonly string[], ...args: readonly string[]) {
  const refused = await resolve(...args);
  expect([refused.exit, refused.codes]).toEqual([exit, codes]);
  for (const file of ['lockstep.seal.json', 'dist'])
    expect(existsSync(join(scene.target.folder, file))).toBe(false);
  expect(scene.github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(pushesTo(scene.ledger.server)).toEqual([]);
  return refused.report.problems.map(({ message }: { readonly message: string }) => message).join('\n');
}

/** A build of the tag that is there whole, unless it is changed. */
async function built(change: (files: Files) => Files = (files) => files, seed: RunSeed = {}) {
  const run = scene.addRun(seed);
  const files = await scene.sealIn(run);
  scene.leave(run, change(files));
  return { run, seal: readSeal(String(files['lockstep.seal.json'])) };
}

describe('a build that is whole', () => {
  test('is put in its place, and its seal is the one that the ledger holds', async () => {
    scene = await buildScene();
    const { run, seal } = await built();
    await scene.ledger.replace(forged([{ kind: 'sealed', seal: sealDigest(seal), document: seal }]));
    const { exit, codes, report } = await resolve();
    expect([exit, codes, report.build.run]).toEqual([0, [], run]);
    expect(report.notes.join()).toContain('the ledger holds its seal');
    expect(readSeal(await scene.target.read('lockstep.seal.json'))).toEqual(seal);
  });

  test('is refused when the ledger holds another seal, or is bound to another', async () => {
    scene = await buildScene();
    const { seal } = await built();
    const other = { ...seal, tools: [] };
    const recorded = forged([{ kind: 'sealed', seal: sealDigest(other), document: other }]);
    await scene.ledger.replace(recorded);
    expect(await expectRefused(3, ['BUILD_UNSEALED'])).toContain(sealDigest(seal).slice(0, 12));
    const intent = {
      ...{ kind: 'intent', step: 'publish npm:alder@1.2.3', target: 'npm:alder@1.2.3' },
      ...{ channel: 'npm', phase: 'commit', seal: sealDigest(other), sha256: sealDigest(other) },
    } as const;
    await scene.ledger.replace(forged([intent], { after: recorded }));
    await expectRefused(3, ['SEAL_SUPERSEDED']);
  });

  test('is refused when it is of another run than it is found at', async () => {
    scene = await buildScene();
    const files = await scene.sealIn(scene.addRun({ conclusion: 'failure' }));
    scene.leave(scene.addRun(), files);
    await expectRefused(3, ['BUILD_UNSEALED']);
  });

  test('is refused when other tools than the pinned ones made it', async () => {
    scene = await buildScene();
    await built();
    const config = JSON.parse(await scene.target.read('lockstep.yaml'));
    await scene.target.write({ 'lockstep.yaml': JSON.stringify({ ...config, tools: { node: '99.0.0' } }) });
    expect(await expectRefused(1, ['TOOL_DRIFT'])).toContain('99.0.0');
  });

  test.each<[string, RunSeed, number, string]>([
    ['has not ended', { status: 'in_progress', conclusion: null }, 1, 'BUILD_FAILED_RUN'],
    ['was cancelled', { conclusion: 'cancelled' }, 1, 'BUILD_FAILED_RUN'],
    ['was started by a pull request', { event: 'pull_request_target' }, 3, 'BUILD_FOREIGN'],
  ])('is refused when its run %s', async (_, seed, exit, code) => {
    scene = await buildScene();
    const { run } = await built(undefined, seed);
    await expectRefused(exit, [code], '--run', run);
  });

  test('is refused with everything that is wrong with its run at once', async () => {
    scene = await buildScene();
    const wrong = { conclusion: 'failure', path: '.github/workflows/ci.yml', fork: 'stranger/trees' };
    const { run } = await built(undefined, { ...wrong, commit: 'd'.repeat(40) });
    const codes = ['BUILD_FAILED_RUN', 'BUILD_WRONG_WORKFLOW', 'BUILD_WRONG_COMMIT', 'BUILD_FOREIGN'];
    await expectRefused(3, codes, '--run', run);
  });
});

describe('an archive that is not what was sealed is refused:', () => {
  test.each<[string, (files: Files) => Files, number, string]>([
    ['a file with other bytes', (files) => ({ ...files, [alder]: 'other' }), 3, 'SEAL_BROKEN'],
    ['a file that is missing', ({ [alder]: _, ...files }) => files, 1, 'BUILD_EXPIRED'],
    ['a file that leads out of the folder', (files) => ({ '../evil': 'x', ...files }), 1, 'ARCHIVE_HOSTILE'],
    ['no seal', ({ 'lockstep.seal.json': _, ...files }) => files, 1, 'BUILD_EXPIRED'],
  ])('%s', async (_, change, exit, code) => {
    scene = await buildScene();
    await built(change);
    await expectRefused(exit, [code]);
    expect(existsSync(join(scene.target.scratch, 'evil'))).toBe(false);
  });
});

test('a tag that the host does not have, or that the checkout is not at, is refused', async () => {
  scene = await buildScene();
  await built();
  await scene.github.moveRef('grove/trees', `refs/tags/${tag}`, undefined);
  await expectRefused(1, ['TAG_MISSING']);
});
