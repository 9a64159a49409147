import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Artifact, digestOf } from '@lockstep/core';
import { createArtifactStore } from '../../src/files/artifact-store.ts';
import { temporaryFolder } from '../temporary.ts';
import { writeFiles } from './repository.ts';

const folder = await temporaryFolder();

describe('the sealed files', () => {
  const sealed = (file: string, text: string): Artifact => ({
    file,
    digest: digestOf(Buffer.from(text)),
    channels: ['npm'],
  });
  const store = createArtifactStore(join(folder, 'sealed'));
  writeFiles(join(folder, 'sealed'), { 'a.tgz': 'sealed bytes', 'b.tgz': 'changed byte!' });
  const intact = sealed('a.tgz', 'sealed bytes');

  test('are read as they were sealed', async () => {
    expect(Buffer.from(await store.read(intact)).toString()).toBe('sealed bytes');
    await expect(store.confirm(intact)).resolves.toBeUndefined();
  });

  test.each([
    ['changed', sealed('b.tgz', 'changed bytes')],
    ['longer than sealed', sealed('b.tgz', 'changed byte')],
    ['gone', sealed('c.tgz', 'sealed bytes')],
    ['a folder', sealed('.', '')],
    ['sealed with half a digest', { ...intact, digest: { ...intact.digest, sha512: '0'.repeat(128) } }],
  ])('are refused when one is %s', async (_, artifact) => {
    const broken = { code: 'SEAL_BROKEN', problems: [{ where: { file: artifact.file } }] };
    await expect(store.read(artifact)).rejects.toMatchObject(broken);
    await expect(store.confirm(artifact)).rejects.toMatchObject(broken);
  });
});
