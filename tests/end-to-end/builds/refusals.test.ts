import { afterEach, describe, expect, test } from '@jest/globals';
import { type EntryBody, readSeal, sealDigest } from '@lockstep/core';
import {
  type BuildScene,
  buildScene,
  built,
  expectRefused,
  type RunSeed,
  resolve,
} from '../../support/hosts/ledger-builds.ts';
import { forged } from '../../support/hosts/ledger-repository.ts';
import { tag } from '../../support/workspace.ts';

let scene: BuildScene;
afterEach(() => scene.close());

describe('a build that is whole', () => {
  test('is put in its place, and its seal is the one that the ledger holds', async () => {
    scene = await buildScene();
    const { run, seal } = await built(scene);
    await scene.ledger.replace(forged([{ kind: 'sealed', seal: sealDigest(seal), document: seal }]));
    const { exit, codes, report } = await resolve(scene);
    expect([exit, codes, report.build.run]).toEqual([0, [], run]);
    expect(report.notes.join()).toContain('the ledger holds its seal');
    expect(readSeal(await scene.target.read('lockstep.seal.json'))).toEqual(seal);
  });

  test('is refused when the ledger holds another seal, or is bound to another', async () => {
    scene = await buildScene();
    const { seal } = await built(scene);
    const other = { ...seal, tools: [] };
    const recorded = forged([{ kind: 'sealed', seal: sealDigest(other), document: other }]);
    await scene.ledger.replace(recorded);
    expect(await expectRefused(scene, 3, ['BUILD_UNSEALED'])).toContain(sealDigest(seal).slice(0, 12));
    const bound: EntryBody = {
      kind: 'intent',
      step: 'publish npm:alder@1.2.3',
      target: 'npm:alder@1.2.3',
      channel: 'npm',
      phase: 'commit',
      seal: sealDigest(other),
      sha256: sealDigest(other),
    };
    await scene.ledger.replace(forged([bound], { after: recorded }));
    await expectRefused(scene, 3, ['SEAL_SUPERSEDED']);
  });

  test('is refused when it is of another run than it is found at', async () => {
    scene = await buildScene();
    const files = await scene.sealIn(scene.addRun({ conclusion: 'failure' }));
    scene.leave(scene.addRun(), files);
    await expectRefused(scene, 3, ['BUILD_UNSEALED']);
  });

  test('is refused when other tools than the pinned ones made it', async () => {
    scene = await buildScene();
    await built(scene);
    const config = JSON.parse(await scene.target.read('lockstep.yaml'));
    await scene.target.write({ 'lockstep.yaml': JSON.stringify({ ...config, tools: { node: '99.0.0' } }) });
    expect(await expectRefused(scene, 1, ['TOOL_DRIFT'])).toContain('99.0.0');
  });

  test.each<[string, RunSeed, number, string]>([
    ['has not ended', { status: 'in_progress', conclusion: null }, 1, 'BUILD_FAILED_RUN'],
    ['was cancelled', { conclusion: 'cancelled' }, 1, 'BUILD_FAILED_RUN'],
    ['was started by a pull request', { event: 'pull_request_target' }, 3, 'BUILD_FOREIGN'],
  ])('is refused when its run %s', async (_, seed, exit, code) => {
    scene = await buildScene();
    const { run } = await built(scene, seed);
    await expectRefused(scene, exit, [code], '--run', run);
  });

  test('is refused with everything that is wrong with its run at once', async () => {
    scene = await buildScene();
    const wrong = { conclusion: 'failure', path: '.github/workflows/ci.yml', fork: 'stranger/trees' };
    const { run } = await built(scene, { ...wrong, commit: 'd'.repeat(40) });
    const codes = ['BUILD_FAILED_RUN', 'BUILD_WRONG_WORKFLOW', 'BUILD_WRONG_COMMIT', 'BUILD_FOREIGN'];
    await expectRefused(scene, 3, codes, '--run', run);
  });
});

test('a tag that the host does not have, or that the checkout is not at, is refused', async () => {
  scene = await buildScene();
  await built(scene);
  await scene.github.moveRef('grove/trees', `refs/tags/${tag}`, undefined);
  await expectRefused(scene, 1, ['TAG_MISSING']);
});
