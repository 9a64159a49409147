import { describe, expect, test } from '@jest/globals';
import {
  type ArtifactStore,
  type BuildFile,
  type BuildStorage,
  LockstepError,
  type NewBuild,
  sealFile,
  sha512Manifest,
  writeSeal,
} from '@lockstep/core';
import { buildOf, storeBuild } from '../../src/builds/store-build.ts';
import { sealBy } from './build-world.ts';

async function textOf({ body }: BuildFile): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body.chunks()) pieces.push(piece);
  expect(Buffer.concat(pieces).byteLength).toBe(body.size);
  return Buffer.concat(pieces).toString();
}

const artifacts: ArtifactStore = {
  read: async () => Buffer.from('lib'),
  confirm: async () => undefined,
  async *stream() {
    yield Buffer.from('lib');
  },
};

describe('a build is stored', () => {
  test('with its files, its manifest and, last, its seal', async () => {
    const stored: { build: NewBuild; files: readonly BuildFile[] }[] = [];
    const storage = {
      store: async (build: NewBuild, files: readonly BuildFile[]) => void stored.push({ build, files }),
    };
    const seal = sealBy('57');
    await storeBuild(seal, artifacts, storage as unknown as BuildStorage);
    const [{ build, files } = { build: undefined, files: [] }] = stored;
    expect(build).toEqual({ release: 'v1.0.0', commit: 'c'.repeat(40), run: '57', attempt: 1 });
    expect(files.map(({ file }) => file)).toEqual(['dist/lib.tgz', 'SHA512SUMS', sealFile]);
    expect(await Promise.all(files.map(textOf))).toEqual(['lib', sha512Manifest(seal), writeSeal(seal)]);
    expect(files[0]?.sha256).toBe(seal.artifacts[0]?.digest.sha256);
  });

  test('only when a workflow made it', () => {
    for (const run of [
      'local',
      'http://git.example.org/actions/runs/57',
      'javascript:grove/trees/actions/runs/1',
    ])
      expect(() => buildOf(sealBy('57', { build: { run, attempt: 1 } }))).toThrow(LockstepError);
  });
});
