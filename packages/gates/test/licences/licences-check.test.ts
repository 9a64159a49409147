import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { GateOf, Seal } from '@lockstep/core';
import { licencesCheck } from '../../src/licences/licences-check.ts';
import { tarball, zipped } from '../archives.ts';
import { type Answer, commit, contextOf, type Files, gateOf } from '../scene.ts';

const LICENSE = 'MIT License\n';
const npm = tarball({ 'package/package.json': '{}', 'package/LICENSE': LICENSE });
const crate = tarball({ 'example-1.0.0/Cargo.toml': '', 'example-1.0.0/LICENSE': LICENSE });
const sdist = tarball({
  'example-1.0.0/PKG-INFO': 'Name: example\nVersion: 1.0.0\n',
  'example-1.0.0/LICENSE': LICENSE,
});
const metadata = 'Metadata-Version: 2.4\nName: example\nVersion: 1.0.0\nLicense-Expression: MIT\n';
const wheel = zipped({
  'example.py': '',
  'example-1.0.0.dist-info/METADATA': metadata,
  'example-1.0.0.dist-info/licenses/LICENSE': LICENSE,
});
const oldWheel = zipped({
  'example-1.0.0.dist-info/METADATA': metadata,
  'example-1.0.0.dist-info/LICENSE': LICENSE,
});

function check(settings: object, files: Files, answer?: Answer, artifacts: readonly string[] = ['dist/*']) {
  const gate = gateOf({ id: 'a', licences: settings });
  const context = contextOf({ files, ...(answer && { answer }) }, { artifacts });
  return licencesCheck(gate as GateOf<'licences'>, context);
}

describe('notices in the tree and inside every artifact (P11, P20)', () => {
  test.each<[string, Uint8Array]>([
    ['a.tgz', npm],
    ['a-1.0.0.crate', crate],
    ['a-1.0.0.tar.gz', sdist],
    ['a-1.0.0-py3-none-any.whl', wheel],
    ['a-1.0.0-cp311-none-any.whl', oldWheel],
    ['a.zip', zipped({ LICENSE, 'bin/a': '' })],
    ['a-linux.tar.gz', tarball({ 'a-linux/LICENSE': LICENSE, 'a-linux/a': '' })],
  ])('%s carries it', async (name, bytes) => {
    expect(await check({}, { LICENSE, [`dist/${name}`]: bytes })).toEqual({
      verdict: 'passed',
      reason: 'LICENSE in their places',
    });
  });

  test.each<[string, Files, string]>([
    ['is not in the tree', { 'dist/a.tgz': npm }, 'there is no LICENSE'],
    ['is empty in the tree', { LICENSE: ' \n' }, 'LICENSE is empty'],
    [
      'is not in the tarball',
      { LICENSE, 'dist/a.tgz': tarball({ 'package/a': '' }) },
      'dist/a.tgz carries no LICENSE',
    ],
    [
      'is empty in the tarball',
      { LICENSE, 'dist/a.tgz': tarball({ 'package/LICENSE': '' }) },
      'LICENSE in dist/a.tgz is empty',
    ],
    [
      'is of a dependency inside',
      { LICENSE, 'dist/a.tgz': tarball({ 'package/a': '', 'package/vendor/LICENSE': LICENSE }) },
      'dist/a.tgz carries no LICENSE',
    ],
    [
      'is in a wheel’s package alone',
      { LICENSE, 'dist/a.whl': zipped({ 'example/LICENSE': LICENSE, 'a.dist-info/METADATA': metadata }) },
      'dist/a.whl carries no LICENSE',
    ],
    ['is in an archive that is damaged', { LICENSE, 'dist/a.tgz': npm.slice(0, 40) }, 'dist/a.tgz'],
  ])('one that %s', async (_what, files, reason) => {
    expect(await check({}, files)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining(reason),
    });
  });

  test('what is no archive, and what is not built, is named', async () => {
    expect((await check({}, { LICENSE, 'dist/a.exe': 'MZ' })).reason).toContain(
      'not looked at: dist/a.exe (no archive)',
    );
    expect((await check({}, { LICENSE })).reason).toContain('not looked at: artifacts (none is built yet)');
  });

  test('with a seal the sealed bytes are looked into, and no others pass for them', async () => {
    const sealOf = (bytes: Uint8Array): Seal => ({
      schema: 1,
      releases: [{ id: 'v1.0.0', commit, packages: [] }],
      build: { run: 'local', attempt: 1 },
      tools: [],
      artifacts: [
        {
          file: 'dist/a.tgz',
          digest: {
            sha256: createHash('sha256').update(bytes).digest('hex'),
            sha512: createHash('sha512').update(bytes).digest('hex'),
            size: bytes.length,
          },
          channels: ['npm'],
        },
      ],
    });
    const gate = gateOf({ id: 'a', licences: {} }) as GateOf<'licences'>;
    const look = (sealed: Uint8Array) =>
      licencesCheck(
        gate,
        contextOf(
          { files: { LICENSE, 'dist/a.tgz': npm } },
          { sealed: { seal: sealOf(sealed), digest: '' } },
        ),
      );
    expect((await look(npm)).verdict).toBe('passed');
    expect(await look(crate)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('holds other bytes than sealed'),
    });
  });
});

const lock = (license: unknown, more: object = {}) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'example', version: '1.0.0' },
      'node_modules/a': { version: '2.0.0', license, ...more },
      'node_modules/b': { version: '1.0.0', license: 'MIT' },
    },
  });

describe('an allow-list of licences', () => {
  const allow = { allow: ['MIT', 'Apache-2.0'] };

  test.each<[string, Files, string | undefined]>([
    [
      'a package of its own',
      { 'package.json': '{"name":"example","license":"GPL-3.0-only"}' },
      'example is under GPL-3.0-only, which is not allowed',
    ],
    ['a package without a licence', { 'js/package.json': '{"name":"example"}' }, 'example names no licence'],
    ['a private package', { 'package.json': '{"name":"example","private":true}' }, undefined],
    ['an old form', { 'package.json': '{"name":"example","license":{"type":"MIT"}}' }, undefined],
    [
      'a dependency',
      { 'package-lock.json': lock('AGPL-3.0-only') },
      'a@2.0.0 is under AGPL-3.0-only, which is not allowed',
    ],
    ['a dependency without a licence', { 'package-lock.json': lock(undefined) }, 'a@2.0.0 names no licence'],
    [
      'a dependency with a sentence',
      { 'package-lock.json': lock('SEE LICENSE IN x') },
      'a@2.0.0 says “SEE LICENSE IN x”, which is no SPDX expression',
    ],
    [
      'a dependency for development',
      { 'package-lock.json': lock('AGPL-3.0-only', { dev: true }) },
      undefined,
    ],
    [
      'an installed Python package',
      {
        'pyproject.toml': '',
        '.venv/lib/python3.11/site-packages/b-1.0.dist-info/METADATA':
          'Name: b\nVersion: 1.0\nLicense: GPL-2.0-only\n',
      },
      'b 1.0 is under GPL-2.0-only',
    ],
    [
      'a built Python package',
      { 'pyproject.toml': '', 'dist/a.tar.gz': sdist },
      'example 1.0.0 names no licence',
    ],
    ['a manifest that is broken', { 'package.json': '{"name":' }, undefined],
  ])('%s', async (_what, files, reason) => {
    const found = await check(allow, { LICENSE, ...files });
    if (reason === undefined) expect(found.verdict).toBe('passed');
    else expect(found).toMatchObject({ verdict: 'failed', reason: expect.stringContaining(reason) });
  });

  test.each([
    ['pnpm-lock.yaml', 'the dependencies in pnpm-lock.yaml (it tells no licences)'],
    ['pyproject.toml', 'the Python dependencies (no .venv holds them)'],
    ['rust/Cargo.toml', 'the crates in rust/Cargo.toml (cargo metadata --locked cannot read them)'],
    ['Cargo.lock', 'the crates in Cargo.lock (cargo metadata --locked cannot read them)'],
  ])('what %s does not tell is named', async (file, what) => {
    expect((await check(allow, { LICENSE, [file]: '' })).reason).toContain(what);
  });

  test('crates by cargo’s own word, without what only tests need', async () => {
    const crateOf = (name: string, license: string | null) => ({
      id: name,
      name,
      version: '1.0.0',
      license,
      publish: null,
    });
    const document = {
      packages: [
        crateOf('own', 'MIT'),
        crateOf('used', 'GPL-3.0-only'),
        crateOf('tested', 'AGPL-3.0-only'),
        crateOf('lost', null),
      ],
      workspace_members: ['own'],
      resolve: {
        nodes: [
          {
            id: 'own',
            deps: [
              { pkg: 'used', dep_kinds: [{ kind: null }] },
              { pkg: 'tested', dep_kinds: [{ kind: 'dev' }] },
            ],
          },
          { id: 'used', deps: [{ pkg: 'lost', dep_kinds: [{ kind: 'build' }] }] },
        ],
      },
    };
    const answer: Answer = () => ({ code: 0, stdout: JSON.stringify(document) });
    const found = await check(allow, { LICENSE, 'Cargo.lock': '' }, answer);
    expect(found.findings).toEqual([
      { file: 'Cargo.lock', message: 'used 1.0.0 is under GPL-3.0-only, which is not allowed' },
      { file: 'Cargo.lock', message: 'lost 1.0.0 names no licence' },
    ]);
  });
});

describe('the notices of third parties', () => {
  const settings = { generated: { file: 'NOTICES', run: ['node', 'notices.js'] } };
  const printing =
    (stdout: string, code = 0): Answer =>
    () => ({ code, stdout });

  test.each<[string, string, string, string | undefined]>([
    ['equal', 'a\nb\n', 'a\nb\n', undefined],
    ['equal but for how lines end', 'a\r\nb\r\n', 'a\nb\n', undefined],
    ['another line', 'a\nb\n', 'a\nc\n', 'line 2 is “b”, and should be “c”'],
    ['a line less', 'a\n', 'a\nb\n', 'line 2 is nothing, and should be “b”'],
    ['a line more', 'a\nb\n', 'a\n', 'line 2 is “b”, and should be nothing'],
    ['trailing blanks', 'a \n', 'a\n', 'line 1 is “a”, and should be “a”'],
  ])('%s', async (_what, there, printed, reason) => {
    const found = await check(settings, { LICENSE, NOTICES: there }, printing(printed));
    if (reason === undefined) expect(found.verdict).toBe('passed');
    else
      expect(found).toMatchObject({
        verdict: 'failed',
        reason: expect.stringContaining(reason),
        findings: [{ file: 'NOTICES' }],
      });
  });

  test.each<[string, Files, Answer, string]>([
    ['a file that is missing', { LICENSE }, printing('a\n'), 'there is no NOTICES'],
    ['a command that fails', { LICENSE, NOTICES: 'a\n' }, printing('a\n', 3), 'it ended with 3'],
    ['a command that is not there', { LICENSE, NOTICES: 'a\n' }, () => undefined, 'is not installed here'],
  ])('%s', async (_what, files, answer, reason) => {
    expect(await check(settings, files, answer)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining(reason),
    });
  });
});
