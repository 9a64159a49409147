import { describe, expect, test } from '@jest/globals';
import { cratesKind, cratesSettings } from '../../../src/crates/index.ts';
import { companions, endpoints } from '../../../src/endpoints.ts';
import { openChannel } from './crate-fixture.ts';

describe('the settings of a crates channel', () => {
  test('default to the public registry', () => {
    expect(cratesSettings.parse({})).toEqual({ index: endpoints.crates });
  });

  test.each([
    ['sparse+http://127.0.0.1:8080', 'sparse+http://127.0.0.1:8080/'],
    ['sparse+HTTPS://Cargo.Example:443/index/', 'sparse+https://cargo.example/index/'],
  ])('write %s as %s', (index, expected) => {
    expect(cratesSettings.parse({ index }).index).toBe(expected);
  });

  test.each([
    { index: 'sparse+ftp://cargo.example/' },
    { index: 'sparse+https://user:word@cargo.example/' },
    { index: 'sparse+https://cargo.example/?x' },
    { index: 'sparse+' },
    { api: 'cargo.example' },
    { registry: 'my-registry' },
  ])('refuse %j', (settings) => {
    expect(cratesSettings.safeParse(settings).success).toBe(false);
  });

  test.each([
    'https://git.example/owner/index.git',
    'git+ssh://git.example/index',
    'registry+https://x.example',
  ])('say of %s that a git index is not read', (index) => {
    const { error } = cratesSettings.safeParse({ index });
    expect(error?.issues).toMatchObject([{ message: expect.stringMatching(/sparse index.*git/) }]);
  });

  test('name a web API of their own beside an index of their own alone', () => {
    const { error } = cratesSettings.safeParse({ api: 'https://web.example/' });
    expect(error?.issues).toMatchObject([{ path: ['api'], message: expect.stringContaining('“index”') }]);
  });

  test('make the index the endpoint', () => {
    const index = 'sparse+https://cargo.example/';
    expect(cratesKind.endpoint({ artifacts: [], ...cratesSettings.parse({ index }) })).toBe(index);
    expect(openChannel({ index }).endpoint).toBe(index);
  });
});

describe('the limits of a crates channel', () => {
  test('let nothing but the web API of the public registry see the token', () => {
    expect(openChannel().limits.origins).toEqual([new URL(companions.cratesApi).origin]);
  });

  test('know the quotas of the public registry alone', () => {
    expect(openChannel().limits.quotas).toMatchObject([
      { what: 'new package', burst: 5, refillMs: 600_000 },
      { what: 'new version', burst: 30, refillMs: 60_000 },
    ]);
    expect(openChannel({ index: 'sparse+https://cargo.example/' }).limits.quotas).toBeUndefined();
  });

  test('name the origins of index and web API', () => {
    const settings = { index: 'sparse+https://index.example/a/', api: 'https://web.example/b/' };
    expect(openChannel(settings).limits.origins).toEqual(['https://index.example', 'https://web.example']);
    expect(openChannel({ ...settings, api: 'https://index.example/' }).limits.origins).toEqual([
      'https://index.example',
    ]);
  });
});
