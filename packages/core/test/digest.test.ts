import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { compareDigests, createDigest, type Digest, digestOf, sha512FromSri, toSri } from '../src/digest.ts';

// The test vectors of FIPS 180-4 for "abc".
const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const sha512OfAbc =
  'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a' +
  '2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f';
const abc: Digest = { sha256: sha256OfAbc, sha512: sha512OfAbc, size: 3 };
const otherHash = (length: number) => '0'.repeat(length);

test('a digest holds both hashes and the size, however the bytes arrive', () => {
  const digest = createDigest();
  for (const letter of 'abc') digest.update(Buffer.from(letter));
  expect(digest.end()).toEqual(abc);
  expect(digestOf(Buffer.from('abc'))).toEqual(abc);
});

describe('comparing the sealed digest with what a channel tells', () => {
  test.each([
    ['nothing', undefined, 'incomparable'],
    ['an empty record', {}, 'incomparable'],
    ['the same size alone', { size: 3 }, 'incomparable'],
    ['another size alone', { size: 4 }, 'different'],
    ['the same sha256', { sha256: sha256OfAbc }, 'equal'],
    ['the same sha512', { sha512: sha512OfAbc }, 'equal'],
    ['the same sha256 in upper case', { sha256: sha256OfAbc.toUpperCase() }, 'equal'],
    ['everything', abc, 'equal'],
    ['another sha256', { sha256: otherHash(64) }, 'different'],
    ['another sha512 beside the same sha256', { ...abc, sha512: otherHash(128) }, 'different'],
    ['another size beside the same hashes', { ...abc, size: 4 }, 'different'],
    ['an empty hash', { sha256: '' }, 'different'],
  ] as const)('%s', (_, seen, verdict) => {
    expect(compareDigests(abc, seen)).toBe(verdict);
  });
});

describe('Subresource Integrity', () => {
  const sri = `sha512-${createHash('sha512').update('abc').digest('base64')}`;
  const other = `sha512-${createHash('sha512').update('other').digest('base64')}`;
  const sha1 = `sha1-${createHash('sha1').update('abc').digest('base64')}`;

  test('is written as npm writes it', () => {
    expect(toSri(sha512OfAbc)).toBe(sri);
  });

  test.each([
    ['one hash', sri],
    ['spaces around it', `  ${sri}\n`],
    ['a weaker hash beside it', `${sha1} ${sri}`],
    ['the same hash twice', `${sri} ${sri}`],
    ['options', `${sri}?ct=application/octet-stream`],
  ])('is read: %s', (_, text) => {
    expect(sha512FromSri(text)).toBe(sha512OfAbc);
  });

  test.each([
    ['nothing', ''],
    ['a weaker hash alone', sha1],
    ['two different sha512', `${sri} ${other}`],
    ['a hash that is too short', 'sha512-YWJj'],
    ['hex instead of base64', `sha512-${sha512OfAbc}`],
    ['base64 without padding', sri.replaceAll('=', '')],
  ])('proves nothing: %s', (_, text) => {
    expect(sha512FromSri(text)).toBeUndefined();
  });
});
