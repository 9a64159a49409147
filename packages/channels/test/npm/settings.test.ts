import { describe, expect, test } from '@jest/globals';
import { endpoints } from '../../src/endpoints.ts';
import { npmSettings } from '../../src/npm/index.ts';

describe('the settings of an npm channel', () => {
  test('default to the public registry', () => {
    expect(npmSettings.parse({})).toEqual({ registry: endpoints.npm });
  });

  test.each([
    ['http://127.0.0.1:4873', 'http://127.0.0.1:4873/'],
    ['HTTPS://Registry.Example:443/npm', 'https://registry.example/npm/'],
  ])('write %s as %s', (registry, expected) => {
    expect(npmSettings.parse({ registry }).registry).toBe(expected);
  });

  test.each([
    { registry: 'registry.example' },
    { registry: 'ftp://registry.example/' },
    { registry: 'https://user:word@registry.example/' },
    { registry: 'https://registry.example/?x' },
    { tag: '1.x' },
    { tag: 'a b' },
    { access: 'secret' },
    { regsitry: 'https://registry.example/' },
  ])('refuse %j', (settings) => {
    expect(npmSettings.safeParse(settings).success).toBe(false);
  });
});
