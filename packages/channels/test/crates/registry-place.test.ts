import { describe, expect, test } from '@jest/globals';
import { foreignIndex, type RegistryPlace, sameIndex } from '../../src/crates/registry-place.ts';

const cratesIoIndex = 'https://git.example.org/crates.io-index';
const ours = 'sparse+https://cargo.example.org/index/';

const cratesIo: RegistryPlace = {
  index: 'sparse+https://index.example.org/',
  isCratesIo: true,
  cratesIoIndex,
};
const alternate: RegistryPlace = { index: ours, isCratesIo: false, cratesIoIndex };

describe('two addresses are those of one index', () => {
  test.each([
    [ours, ours],
    [ours, ours.slice(0, -1)],
    ['https://example.org/a.git', 'https://example.org/a'],
    ['https://github.com/Rust-Lang/Index', 'git://github.com/rust-lang/index.git/'],
  ])('%s and %s', (one, other) => expect(sameIndex(one, other)).toBe(true));

  test.each([
    [ours, ours.replace('sparse+', '')],
    ['https://example.org/A', 'https://example.org/a'],
    ['http://example.org/a', 'https://example.org/a'],
  ])('but not %s and %s', (one, other) => expect(sameIndex(one, other)).toBe(false));
});

describe('a dependency', () => {
  test.each([
    ['of crates.io, for crates.io', undefined, cratesIo, undefined],
    ['of crates.io, for another registry', undefined, alternate, cratesIoIndex],
    ['of that registry', ours.slice(0, -1), alternate, undefined],
    ['of that registry, for crates.io', ours, cratesIo, ours],
    ['of a third registry', 'sparse+https://x.example/', alternate, 'sparse+https://x.example/'],
    ['of crates.io by its address', cratesIoIndex, cratesIo, undefined],
  ])('%s comes from the right place', (_title, declared, place, expected) => {
    expect(foreignIndex(declared, place)).toBe(expected);
  });
});
