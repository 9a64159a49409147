import { expect, test } from '@jest/globals';
import { allowListed } from '../src/environment.ts';

test('children see what they need to run, and nothing else', () => {
  const env = {
    PATH: '/opt/node@24/bin:/usr/bin',
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
    NPM_TOKEN: 'secret',
    GITHUB_TOKEN: 'secret',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
    NODE_OPTIONS: '--require ./evil.js',
    LD_PRELOAD: '/tmp/evil.so',
    DYLD_INSERT_LIBRARIES: '/tmp/evil.dylib',
    npm_config__authToken: 'secret',
    GIT_SSH_COMMAND: 'evil',
    HOME: '/home/runner',
    TZ: undefined,
  };
  expect(allowListed(env)).toEqual({
    PATH: '/opt/node@24/bin:/usr/bin',
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
  });
});

test.each([
  'http://ada:secret@proxy.test:3128',
  'http://token@proxy.test:3128',
  'ada:secret@proxy.test:3128',
  'socks5h://ada:secret@proxy.test',
])('a proxy with a credential stays behind: %s', (address) => {
  expect(allowListed({ HTTPS_PROXY: address, http_proxy: address })).toEqual({});
});

test('a proxy without one is handed on', () => {
  const env = { HTTPS_PROXY: 'http://proxy.test:3128', NO_PROXY: 'localhost,127.0.0.1' };
  expect(allowListed(env)).toEqual(env);
});
