import { isAbsolute, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { accountName, ledgerPath } from '../src/state-folder.ts';

const auto = (env: Record<string, string>, identity = 'https://host.test/a//', release = 'v1.0.0') =>
  ledgerPath('auto', '/checkout', identity, release, env);

describe('the ledger of a release', () => {
  test('is in the state folder, apart for each repository and release', () => {
    const env = { XDG_STATE_HOME: '/state' };
    expect(auto(env)).toMatch(/^\/state\/lockstep\/[0-9a-f]{16}\/v1\.0\.0\.jsonl$/);
    expect(auto(env, 'https://host.test/b//')).not.toBe(auto(env));
    expect(auto(env, undefined, 'v1.0.1')).not.toBe(auto(env));
  });

  test.each<[string, Record<string, string>]>([
    ['the home folder', { HOME: '/users/ada' }],
    ['an empty home', { HOME: '' }],
    ['a relative home', { HOME: 'home' }],
    ['no home', {}],
    ['a relative state folder', { XDG_STATE_HOME: 'state', HOME: '/users/ada' }],
  ])('is never inside the checkout: %s', (_, env) => {
    expect(isAbsolute(auto(env))).toBe(true);
  });

  test.each(['../../etc/passwd', '..', 'a/b', 'name@1.2.3', '@scope/name@1.0.0', 'v1\0'])(
    'stays in its folder whatever the release is called: %j',
    (release) => {
      const env = { XDG_STATE_HOME: '/state' };
      const path = auto(env, undefined, release);
      expect(path.split('/')).toHaveLength(5);
      expect(path).not.toContain('\0');
    },
  );

  test('is where the configuration says', () => {
    expect(ledgerPath('/var/ledger', '/checkout', 'x', 'v1', {})).toBe('/var/ledger');
    expect(ledgerPath('state/ledger', '/checkout', 'x', 'v1', {})).toBe(join('/checkout', 'state/ledger'));
  });
});

test('an account has a name', () => {
  expect(accountName()).not.toBe('');
});
