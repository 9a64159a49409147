import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Files } from '../../support/checkout.ts';
import { type BuildScene, buildScene, built, expectRefused } from '../../support/hosts/ledger-builds.ts';
import { builtFiles, chain } from '../../support/workspace.ts';

const [alder = ''] = Object.keys(builtFiles(chain));

let scene: BuildScene;
afterEach(() => scene.close());

describe('an archive that is not what was sealed is refused:', () => {
  test.each<[string, (files: Files) => Files, number, string]>([
    ['a file with other bytes', (files) => ({ ...files, [alder]: 'other' }), 3, 'SEAL_BROKEN'],
    ['a file that is missing', ({ [alder]: _, ...files }) => files, 1, 'BUILD_EXPIRED'],
    ['a file that leads out of the folder', (files) => ({ '../evil': 'x', ...files }), 1, 'ARCHIVE_HOSTILE'],
    ['no seal', ({ 'lockstep.seal.json': _, ...files }) => files, 1, 'BUILD_EXPIRED'],
  ])('%s', async (_, change, exit, code) => {
    scene = await buildScene();
    await built(scene, {}, change);
    await expectRefused(scene, exit, [code]);
    expect(existsSync(join(scene.target.scratch, 'evil'))).toBe(false);
  });
});
