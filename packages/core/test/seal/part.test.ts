import { expect, test } from '@jest/globals';
import { LockstepError } from '../../src/errors/lockstep-error.ts';
import { type Part, partFile, partOfFile, readPart, writePart } from '../../src/seal/part.ts';
import { sampleArtifact } from '../samples.ts';

const part: Part = {
  schema: 1,
  part: 'linux',
  release: { id: 'v1.0.0', commit: 'c'.repeat(40) },
  build: { run: 'local', attempt: 1 },
  tools: [{ name: 'npm', version: '11.0.0' }],
  artifacts: [sampleArtifact('lib')],
};

test('a part is read as it was written, and equal parts are equal bytes', () => {
  expect(readPart(writePart(part), 'x')).toEqual(part);
  expect(writePart(Object.fromEntries(Object.entries(part).reverse()) as Part)).toBe(writePart(part));
});

test('the file of a part carries its name', () => {
  expect(partFile('linux')).toBe('.lockstep/parts/linux.seal.json');
  expect(partOfFile(partFile('linux'))).toBe('linux');
});

test.each<[string, object]>([
  ['no files', { artifacts: [] }],
  ['a file twice', { artifacts: [sampleArtifact('lib'), sampleArtifact('lib')] }],
  ['a file outside', { artifacts: [{ ...sampleArtifact('lib'), file: '../lib.tgz' }] }],
  ['keys that nobody knows', { more: true }],
])('a part with %s is none', (_, change) => {
  expect(() => readPart(JSON.stringify({ ...part, ...change }), 'x')).toThrow(LockstepError);
});

test('what is no JSON is no part', () => {
  expect(() => readPart('{', 'x')).toThrow('x is not a part of a seal: it is not JSON');
});
