import { describe, expect, test } from '@jest/globals';
import { allowListed, withoutCredential } from '../src/environment.ts';

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

describe('a proxy', () => {
  test.each([
    'http://ada:secret@proxy.test:3128',
    'http://token@proxy.test:3128',
    'ada:secret@proxy.test:3128',
    'socks5h://ada:secret@proxy.test',
  ])('with a credential stays behind: %s', (address) => {
    expect(allowListed({ HTTPS_PROXY: address, http_proxy: address })).toEqual({});
  });

  test('without one is handed on', () => {
    const env = { HTTPS_PROXY: 'http://proxy.test:3128', NO_PROXY: 'localhost,127.0.0.1' };
    expect(allowListed(env)).toEqual(env);
  });
});

describe('a mirror', () => {
  const mirrors = [
    'npm_config_registry',
    'PIP_INDEX_URL',
    'GOPROXY',
    'RUSTUP_DIST_SERVER',
    'CARGO_REGISTRIES_ACME_INC_INDEX',
  ];

  test.each(mirrors)('is handed on: %s', (name) => {
    expect(allowListed({ [name]: 'https://mirror.test/x/' })).toEqual({ [name]: 'https://mirror.test/x/' });
  });

  test.each(mirrors)('is named without its credential, not left out: %s', (name) => {
    expect(allowListed({ [name]: 'https://ada:secret@mirror.test/x/' })).toEqual({
      [name]: 'https://mirror.test/x/',
    });
  });

  test('of npm has one spelling, and the last one counts as it does for npm', () => {
    const env = { npm_config_registry: 'https://one.test/', NPM_CONFIG_REGISTRY: 'https://two.test/' };
    expect(allowListed(env)).toEqual({ npm_config_registry: 'https://two.test/' });
  });

  test.each([
    ['PIP_EXTRA_INDEX_URL', 'https://second.test/simple/'],
    ['PIP_FIND_LINKS', '/opt/wheels'],
    ['PIP_CONFIG_FILE', '/etc/secret/pip.conf'],
    ['PIP_CLIENT_CERT', '/etc/secret/key.pem'],
    ['PIP_TARGET', '/opt/elsewhere'],
    ['npm_config_userconfig', '/home/runner/.npmrc'],
    ['npm_config_//mirror.test/:_authToken', 'secret'],
    ['CARGO_HOME', '/home/runner/.cargo'],
    ['CARGO_REGISTRY_TOKEN', 'secret'],
    ['CARGO_REGISTRIES_ACME_TOKEN', 'secret'],
    ['CARGO_REGISTRIES_ACME_CREDENTIAL_PROVIDER', 'evil'],
    ['GOFLAGS', '-toolexec=evil'],
    ['UV_INDEX_ACME_PASSWORD', 'secret'],
  ])('that could pose as any package, or leads to a secret, stays behind: %s', (name, value) => {
    expect(allowListed({ [name]: value })).toEqual({});
  });
});

describe('an address without its credential', () => {
  test.each([
    ['https://mirror.test/simple/', 'https://mirror.test/simple/'],
    ['https://ada:secret@mirror.test:8443/simple/', 'https://mirror.test:8443/simple/'],
    ['https://token@mirror.test', 'https://mirror.test'],
    ['sparse+https://ada:secret@mirror.test/index/', 'sparse+https://mirror.test/index/'],
    ['https://a:b@one.test,https://c:d@two.test|direct', 'https://one.test,https://two.test|direct'],
    ['off', 'off'],
  ])('%s is %s', (address, bare) => {
    expect(withoutCredential(address)).toBe(bare);
  });

  test.each([
    'https://mirror.test/simple/?token=secret',
    'https://mirror.test/simple/#secret',
    'https://ada:sec/ret@mirror.test/simple/',
    'https:ada:secret@mirror.test/simple/',
    'https:\\\\ada:secret@mirror.test',
  ])('there is none for %s', (address) => {
    expect(withoutCredential(address)).toBeUndefined();
  });
});

test('certificates of authorities and the places of toolchains are handed on', () => {
  const env = {
    PIP_CERT: '/etc/ssl/ca.pem',
    REQUESTS_CA_BUNDLE: '/etc/ssl/ca.pem',
    CARGO_HTTP_CAINFO: '/etc/ssl/ca.pem',
    npm_config_cafile: '/etc/ssl/ca.pem',
    RUSTUP_HOME: '/opt/rustup',
    PYENV_ROOT: '/opt/pyenv',
  };
  expect(allowListed(env)).toEqual(env);
});
