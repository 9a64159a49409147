import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Checkout, checkoutOf, type Files } from '../support/checkout.ts';
import { report } from '../support/report-document.ts';
import { packSample } from '../support/sample-package.ts';
import { builtFiles, chain, tag, version, workspaceFiles } from '../support/workspace.ts';

const valid = `channels:
  npm:
    artifacts: ["dist/*.tgz"]
    token: { env: NPM_TOKEN }
`;

let checkout: Checkout | undefined;
let files: Files;
beforeEach(() => {
  files = { ...workspaceFiles(chain, valid) };
});
afterEach(() => checkout?.remove());

/** What `check` finds wrong, as `code file:line:column key`. */
async function check(config: string, more: Files = {}): Promise<readonly string[]> {
  checkout = await checkoutOf({ ...files, 'lockstep.yaml': config }, [tag]);
  await checkout.write({ ...builtFiles(chain), ...more });
  const { exit, report: document } = await report(checkout, ['check']);
  expect(exit === 0).toBe(document.problems.length === 0);
  for (const { remedy, message } of document.problems) expect([remedy, message]).not.toContain('');
  return document.problems.map(({ code, where }) =>
    [code, `${where?.file}:${where?.line}:${where?.column}`, where?.key ?? where?.target ?? ''].join(' '),
  );
}

test('nothing is wrong with a configuration of three keys', async () => {
  expect(await check(valid)).toEqual([]);
});

describe('each mistake is shown with file, line, column and key', () => {
  test.each([
    ['an unknown key', `relase: {}\n${valid}`, ['CONFIG_UNKNOWN_KEY lockstep.yaml:1:1 relase']],
    [
      'an unknown key of a channel',
      valid.replace('token:', 'tokn: x\n    token:'),
      ['CONFIG_UNKNOWN_KEY lockstep.yaml:4:5 channels.npm.tokn'],
    ],
    ['a wrong type', `build: yes\n${valid}`, ['CONFIG_WRONG_TYPE lockstep.yaml:1:1 build']],
    [
      'a wrong type of a channel',
      valid.replace('["dist/*.tgz"]', 'dist'),
      ['CONFIG_WRONG_TYPE lockstep.yaml:3:5 channels.npm.artifacts'],
    ],
    [
      'a channel of no known kind',
      valid.replace('npm:', 'cargo:'),
      ['CONFIG_WRONG_TYPE lockstep.yaml:2:3 channels.cargo.kind'],
    ],
    [
      'two channels of the same kind and endpoint',
      `${valid}  again:\n    kind: npm\n    artifacts: ["dist/*.tgz"]\n`,
      ['CONFIG_SAME_ENDPOINT lockstep.yaml:5:3 channels.again'],
    ],
    [
      'a pattern that matches nothing',
      valid.replace('"dist/*.tgz"', '"dist/*.tgz", "dist/*.tar.gz"'),
      ['CONFIG_GLOB_EMPTY lockstep.yaml:3:31 channels.npm.artifacts[1]'],
    ],
    [
      'a token itself',
      valid.replace('{ env: NPM_TOKEN }', 'hunter2-hunter2'),
      ['CONFIG_LITERAL_SECRET lockstep.yaml:4:5 channels.npm.token'],
    ],
    [
      'a password in an address',
      valid.replace('token:', 'registry: http://ada:secret@127.0.0.1:9/\n    token:'),
      ['CONFIG_LITERAL_SECRET lockstep.yaml:4:5 channels.npm.registry'],
    ],
    ['no channel', 'channels: {}\n', ['CONFIG_WRONG_TYPE lockstep.yaml:1:1 channels']],
    [
      'a tag without a version',
      `release: { tag: "v1" }\n${valid}`,
      ['CONFIG_WRONG_TYPE lockstep.yaml:1:12 release.tag'],
    ],
  ])('%s', async (_, config, expected) => {
    expect(await check(config)).toEqual(expected);
  });

  test('an artifact that nobody claims', async () => {
    const narrow = valid.replace(
      '"dist/*.tgz"',
      '"dist/alder-*.tgz", "dist/birch-*.tgz", "dist/grove-*.tgz"',
    );
    const stray = { 'dist/elder-1.2.3.tgz': packSample({ name: 'elder' }, version) };
    expect(await check(narrow, stray)).toEqual(['ARTIFACT_UNCLAIMED lockstep.yaml:1:1 channels']);
  });

  test('two artifacts with one name and version on one channel', async () => {
    const twin = { 'dist/alder-copy.tgz': packSample({ name: 'alder' }, version, '#!/bin/sh\n') };
    expect(await check(valid, twin)).toEqual(['ARTIFACT_DUPLICATE lockstep.yaml:3:5 channels.npm.artifacts']);
  });

  test('a public package that depends on a private one', async () => {
    const hidden = { name: 'hidden', version, private: true };
    const needy = { name: 'alder', version, dependencies: { hidden: version } };
    files = {
      ...files,
      'packages/hidden/package.json': JSON.stringify(hidden),
      'packages/alder/package.json': JSON.stringify(needy, undefined, 2),
    };
    expect(await check(valid)).toEqual([
      'PRIVATE_DEPENDENCY packages/alder/package.json:5:5 dependencies.hidden',
    ]);
  });

  test('a public package that no artifact holds', async () => {
    files = { ...files, 'packages/oak/package.json': JSON.stringify({ name: 'oak', version }) };
    expect(await check(valid)).toEqual([
      expect.stringMatching(/^PACKAGE_LEFT_OUT packages\/oak\/package.json:1:/),
    ]);
  });

  test('a manifest that is none', async () => {
    files = { ...files, 'packages/oak/package.json': '{' };
    expect(await check(valid)).toEqual([
      expect.stringMatching(/^MANIFEST_INVALID packages\/oak\/package.json/),
    ]);
  });
});

describe('all mistakes', () => {
  const broken = `relase: {}
build: yes
channels:
  npm:
    artifacts: ["dist/*.tgz", "nothing/*.tgz"]
  elsewhere:
    kind: npm
    registry: http://127.0.0.1:9/
    artifacts: ["dist/*.tgz"]
    token: npm-token-in-the-open
  again:
    kind: npm
    artifacts: ["dist/*.tgz"]
    tokn: { env: NPM_TOKEN }
`;

  test('of configuration, manifests and files are reported at once', async () => {
    files = { ...files, 'packages/oak/package.json': '{' };
    const found = (await check(broken)).map((each) => each.split(' ')[0]);
    expect(new Set(found)).toEqual(
      new Set([
        'CONFIG_UNKNOWN_KEY',
        'CONFIG_WRONG_TYPE',
        'CONFIG_LITERAL_SECRET',
        'CONFIG_SAME_ENDPOINT',
        'CONFIG_GLOB_EMPTY',
        'MANIFEST_INVALID',
      ]),
    );
  });

  test('of the syntax are reported with their places', async () => {
    expect(await check('channels:\n  npm: {\n')).toEqual([
      expect.stringMatching(/^CONFIG_SYNTAX lockstep.yaml:\d+:\d+ $/),
    ]);
  });

  test.each(['check', 'seal', 'rehearse', 'preflight', 'publish', 'verify', 'status'])(
    'stop %s with 2, and a secret among them is not repeated',
    async (command) => {
      checkout = await checkoutOf({ ...files, 'lockstep.yaml': broken }, [tag]);
      const { exit, stdout, stderr } = await report(checkout, [command]);
      expect(exit).toBe(2);
      expect(stdout + stderr).not.toContain('npm-token-in-the-open');
    },
  );
});
