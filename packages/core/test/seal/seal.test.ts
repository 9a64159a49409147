import { describe, expect, test } from '@jest/globals';
import { readSeal, releaseOf, sealDigest, writeSeal } from '../../src/seal/seal.ts';
import { sampleArtifact, sampleSeal } from '../samples.ts';

const invalid = expect.objectContaining({ code: 'SEAL_INVALID' });

function withArtifact(change: object): string {
  return JSON.stringify({ ...sampleSeal, artifacts: [{ ...sampleArtifact('lib'), ...change }] });
}

test('a seal survives its file, and has one digest whatever the order of its keys', () => {
  expect(readSeal(writeSeal(sampleSeal))).toEqual(sampleSeal);
  const reversed = Object.fromEntries(Object.entries(sampleSeal).reverse());
  expect(sealDigest(readSeal(JSON.stringify(reversed)))).toBe(sealDigest(sampleSeal));
  expect(releaseOf(sampleSeal).id).toBe('v1.0.0');
});

test('any other artifact makes another digest', () => {
  const other = { ...sampleSeal, artifacts: [sampleArtifact('lib')] };
  expect(sealDigest(other)).not.toBe(sealDigest(sampleSeal));
});

describe('a hostile seal is refused', () => {
  test.each([
    '../lib.tgz',
    'dist/../../lib.tgz',
    'dist/..',
    '..',
    '/etc/passwd',
    '\\server\\share',
    'dist\\..\\lib.tgz',
    'C:\\lib.tgz',
    'c:lib.tgz',
    'dist//lib.tgz',
    'dist/',
    './lib.tgz',
    'dist/./lib.tgz',
    'dist/lib\0.tgz',
    'dist/lib\n.tgz',
    'dist/\u001b[2Jlib.tgz',
    '',
    'x'.repeat(1025),
  ])('with the file %j', (file) => {
    expect(() => readSeal(withArtifact({ file }))).toThrow(invalid);
  });

  const { digest } = sampleArtifact('lib');
  const sealed = sampleArtifact('lib').package;
  test.each<[string, object]>([
    ['an unknown key', { artefacts: [] }],
    ['another schema', { schema: 2 }],
    ['no artifact', { artifacts: [] }],
    ['two releases', { releases: [...sampleSeal.releases, ...sampleSeal.releases] }],
    ['no release', { releases: [] }],
    ['a file that is there twice', { artifacts: [sampleArtifact('lib'), sampleArtifact('lib')] }],
    ['a commit that is an option', { releases: [{ ...sampleSeal.releases[0], commit: '--upload-pack=x' }] }],
  ])('with %s', (_, change) => {
    expect(() => readSeal(JSON.stringify({ ...sampleSeal, ...change }))).toThrow(invalid);
  });

  test.each<[string, object]>([
    ['an unknown key', { mode: 0o777 }],
    ['a digest that is too short', { digest: { ...digest, sha256: 'abc' } }],
    ['a digest in capitals', { digest: { ...digest, sha256: digest.sha256.toUpperCase() } }],
    ['a negative size', { digest: { ...digest, size: -1 } }],
    ['half a byte', { digest: { ...digest, size: 0.5 } }],
    ['no channel', { channels: [] }],
    ['the same channel twice', { channels: ['npm', 'npm'] }],
    ['a name that is too long', { package: { ...sealed, name: 'x'.repeat(215) } }],
    ['an unknown key in its package', { package: { ...sealed, scripts: {} } }],
  ])('with an artifact with %s', (_, change) => {
    expect(() => readSeal(withArtifact(change))).toThrow(invalid);
  });

  test.each(['', 'null', '[]', '{', '\ufeff{}'])('that reads %j', (text) => {
    expect(() => readSeal(text)).toThrow(invalid);
  });
});
