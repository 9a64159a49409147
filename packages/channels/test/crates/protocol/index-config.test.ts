import { describe, expect, test } from '@jest/globals';
import { downloadAddress, readConfig } from '../../../src/crates/index-config.ts';
import { sparsePath } from '../../../src/crates/sparse-path.ts';
import { otherSpellings } from '../../../src/crates/spelling.ts';
import { broken, httpAnswer } from './scripted-http.ts';

// The Cargo book, “Index Format”, index files.
test.each([
  ['a', '1/a'],
  ['ab', '2/ab'],
  ['abc', '3/a/abc'],
  ['cargo', 'ca/rg/cargo'],
  ['MyCrate', 'my/cr/mycrate'],
  ['a-b_c', 'a-/b_/a-b_c'],
])('%s stands in the index at %s', (name, path) => {
  expect(sparsePath(name)).toBe(path);
});

test.each([
  ['serde', []],
  ['serde-json', ['serde_json']],
  ['a-b_c', ['a-b-c', 'a_b-c', 'a_b_c']],
  ['a-b-c-d-e', ['a_b_c_d_e']],
])('%s is also spelled %j', (name, expected) => {
  expect([...otherSpellings(name)].sort()).toEqual(expected);
});

describe('the configuration of an index', () => {
  const dl = 'https://files.example/crates';

  test('says where things are', () => {
    const body = { dl, api: 'https://web.example', 'auth-required': true, 'x-own': 1 };
    expect(readConfig(httpAnswer({ status: 200, body }))).toEqual({
      kind: 'found',
      config: { dl, api: 'https://web.example', authRequired: true },
    });
  });

  test('need not name a web API', () => {
    expect(readConfig(httpAnswer({ status: 200, body: { dl, api: null } }))).toEqual({
      kind: 'found',
      config: { dl, api: undefined, authRequired: false },
    });
  });

  test.each([
    ['a page', httpAnswer({ status: 200, body: '<html>' })],
    ['no dl', httpAnswer({ status: 200, body: {} })],
    ['a dl that is no text', httpAnswer({ status: 200, body: { dl: 1 } })],
    [
      'an auth-required that is no truth value',
      httpAnswer({ status: 200, body: { dl, 'auth-required': 'no' } }),
    ],
    ['an endless dl', httpAnswer({ status: 200, body: { dl: 'x'.repeat(5000) } })],
    ['nothing there', httpAnswer({ status: 404 })],
    ['a failure', broken],
  ])('with %s says nothing', (_title, outcome) => {
    expect(readConfig(outcome).kind).toBe('unclear');
  });
});

describe('where a crate is downloaded', () => {
  const record = { name: 'MyCrate', version: '1.0.0+a', sha256: 'ab'.repeat(32) };

  test.each([
    ['https://x.example/crates', 'https://x.example/crates/MyCrate/1.0.0+a/download'],
    ['https://x.example/{crate}-{version}.crate', 'https://x.example/MyCrate-1.0.0+a.crate'],
    ['https://x.example/{prefix}/{crate}', 'https://x.example/My/Cr/MyCrate'],
    ['https://x.example/{lowerprefix}/{crate}', 'https://x.example/my/cr/MyCrate'],
    ['https://x.example/{sha256-checksum}', `https://x.example/${'ab'.repeat(32)}`],
    ['https://x.example/{crate}/{crate}', 'https://x.example/MyCrate/MyCrate'],
  ])('by %s', (dl, expected) => {
    expect(downloadAddress({ dl, api: undefined, authRequired: false }, record)).toBe(expected);
  });

  test('is not led astray by what stands in a record', () => {
    const hostile = { ...record, version: '{sha256-checksum}$&' };
    expect(
      downloadAddress(
        { dl: 'https://x.example/{crate}/{version}', api: undefined, authRequired: false },
        hostile,
      ),
    ).toBe(`https://x.example/MyCrate/${record.sha256}$&`);
  });
});
