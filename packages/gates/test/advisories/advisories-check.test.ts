import { describe, expect, test } from '@jest/globals';
import type { Command, GateOf } from '@lockstep/core';
import { advisoriesCheck } from '../../src/advisories/advisories-check.ts';
import { type Answer, contextOf, type Files, gateOf } from '../scene.ts';

// As npm 11.19 prints it.
const npmReport = {
  auditReportVersion: 2,
  vulnerabilities: {
    minimist: {
      name: 'minimist',
      severity: 'critical',
      isDirect: true,
      via: [
        {
          source: 1096466,
          name: 'minimist',
          dependency: 'minimist',
          title: 'Prototype Pollution in minimist',
          url: 'https://github.com/advisories/GHSA-vh95-rmgr-6w4m',
          severity: 'moderate',
          cwe: ['CWE-1321'],
          cvss: { score: 5.6, vectorString: 'CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:L/I:L/A:L' },
          range: '<0.2.1',
        },
      ],
      effects: ['mkdirp'],
      range: '<=0.2.3',
      nodes: ['node_modules/minimist'],
      fixAvailable: true,
    },
    mkdirp: { name: 'mkdirp', severity: 'critical', via: ['minimist'], effects: [], nodes: [] },
  },
  metadata: { vulnerabilities: { moderate: 2, total: 2 } },
};
const npmClean = { auditReportVersion: 2, vulnerabilities: {}, metadata: {} };
// As npm 11.19 prints it where the registry does not audit.
const npmRefused = {
  message: '405 Method Not Allowed - POST http://registry.example/-/npm/v1/security/advisories/bulk',
  method: 'POST',
  statusCode: 405,
  body: '',
  error: { summary: '', detail: '' },
};

// As pnpm prints it.
const pnpmReport = {
  actions: [],
  advisories: {
    1096466: {
      id: 1096466,
      module_name: 'minimist',
      title: 'Prototype Pollution in minimist',
      severity: 'moderate',
      github_advisory_id: 'GHSA-vh95-rmgr-6w4m',
      cves: ['CVE-2020-7598'],
      findings: [{ version: '0.0.8', paths: ['.>minimist'] }],
    },
  },
  metadata: {},
};

// As pip-audit 2.9 prints it.
const pipReport = {
  dependencies: [
    {
      name: 'jinja2',
      version: '2.4.1',
      vulns: [
        {
          id: 'PYSEC-2014-8',
          fix_versions: ['2.7.2'],
          aliases: ['CVE-2014-1402', 'GHSA-8r7q-cvjq-x353'],
          description: 'The default configuration does not properly create temporary files. More words.',
        },
      ],
    },
    { name: 'example', skip_reason: 'Dependency not found on the index and could not be audited' },
  ],
  fixes: [],
};
// As pip-audit 2.10.1 prints it where the index is a mirror; it ends with 0.
const pipSkipped = {
  dependencies: [
    { name: 'jinja2', skip_reason: 'Dependency not found on PyPI and could not be audited: jinja2 (2.11.2)' },
  ],
  fixes: [],
};
const pipClean = { dependencies: [{ name: 'jinja2', version: '3.1.6', vulns: [] }], fixes: [] };

// As cargo-audit 0.21 prints it.
const cargoReport = {
  database: { 'advisory-count': 700, 'last-commit': 'a'.repeat(40), 'last-updated': '2026-11-01T00:00:00Z' },
  lockfile: { 'dependency-count': 12 },
  settings: { target_arch: [], ignore: [] },
  vulnerabilities: {
    found: true,
    count: 1,
    list: [
      {
        advisory: {
          id: 'RUSTSEC-2020-0071',
          package: 'time',
          title: 'Potential segfault in the time crate',
          date: '2020-11-18',
          aliases: ['CVE-2020-26235'],
          cvss: 'CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:N/I:N/A:H',
        },
        versions: { patched: ['>=0.2.23'], unaffected: [] },
        package: { name: 'time', version: '0.1.45', source: null, checksum: null },
      },
    ],
  },
  warnings: { unmaintained: [{ kind: 'unmaintained', package: { name: 'x', version: '1.0.0' } }] },
};
const cargoClean = { ...cargoReport, vulnerabilities: { found: false, count: 0, list: [] } };

const polyglot: Files = {
  'js/package-lock.json': '{}',
  'js/package.json': '{}',
  'py/requirements.txt': 'jinja2==2.4.1\n',
  'py/pyproject.toml': '',
  'rust/Cargo.lock': '',
  'rust/fuzz/Cargo.lock': '',
  'tests/fixtures/a/package-lock.json': '{}',
};

const printing =
  (documents: Readonly<Record<string, unknown>>): Answer =>
  ({ file }) => {
    const document = documents[file];
    return document === undefined ? undefined : { code: 1, stdout: `${JSON.stringify(document)}\n` };
  };

function check(settings: object, files: Files, answer: Answer) {
  const gate = gateOf({ id: 'a', advisories: settings });
  return advisoriesCheck(gate as GateOf<'advisories'>, contextOf({ files, answer }));
}

const npmOnly: Files = { 'package-lock.json': '{}' };

describe('asking the auditors (O2, P12)', () => {
  test('every folder with dependencies of its own is looked at, once, by the ecosystem’s auditor', async () => {
    const ran: string[] = [];
    const documents = { npm: npmClean, 'pip-audit': pipClean, cargo: cargoClean };
    const answer: Answer = (command: Command) => {
      ran.push([command.cwd, command.file, ...command.args].join(' '));
      return printing(documents)(command);
    };
    const found = await check({ ecosystems: ['npm', 'pypi', 'crates'] }, polyglot, answer);
    expect(ran).toEqual([
      '/builds/example/js npm audit --json',
      '/builds/example/py pip-audit --format json --progress-spinner off --requirement requirements.txt',
      '/builds/example/rust cargo audit --json',
      '/builds/example/rust/fuzz cargo audit --json',
    ]);
    expect(found).toMatchObject({
      verdict: 'passed',
      reason:
        'no known vulnerability by js/package-lock.json, py/requirements.txt, rust/Cargo.lock, rust/fuzz/Cargo.lock',
    });
  });

  test.each<[string, Files, Answer, string]>([
    [
      'npm',
      npmOnly,
      printing({ npm: npmReport }),
      'minimist: GHSA-vh95-rmgr-6w4m (moderate) Prototype Pollution in minimist',
    ],
    [
      'npm',
      { 'pnpm-lock.yaml': '' },
      printing({ pnpm: pnpmReport }),
      'minimist: GHSA-vh95-rmgr-6w4m (moderate) Prototype Pollution in minimist',
    ],
    [
      'pypi',
      { 'requirements.txt': '' },
      printing({ 'pip-audit': pipReport }),
      'jinja2 2.4.1: PYSEC-2014-8 (no level) The default configuration does not properly create temporary files.',
    ],
    [
      'crates',
      { 'Cargo.lock': '' },
      printing({ cargo: cargoReport }),
      'time 0.1.45: RUSTSEC-2020-0071 (moderate) Potential segfault in the time crate',
    ],
  ])('what %s finds in %j', async (ecosystem, files, answer, message) => {
    const [file = ''] = Object.keys(files);
    expect(await check({ ecosystems: [ecosystem] }, files, answer)).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('1 known vulnerability, and none is wanted'),
      findings: [{ file, message }],
    });
  });

  test.each([
    ['low', 'failed'],
    ['moderate', 'failed'],
    ['high', 'passed'],
    ['critical', 'passed'],
  ])('a moderate one against the level %s: %s', async (level, verdict) => {
    const found = await check({ ecosystems: ['npm'], level }, npmOnly, printing({ npm: npmReport }));
    expect(found.verdict).toBe(verdict);
  });

  test('what has no level counts, whatever the level', async () => {
    const files = { 'requirements.txt': '' };
    const found = await check(
      { ecosystems: ['pypi'], level: 'critical' },
      files,
      printing({ 'pip-audit': pipReport }),
    );
    expect(found).toMatchObject({
      verdict: 'failed',
      reason: expect.stringContaining('not looked at: example ('),
    });
  });

  test.each([
    ['npm', npmOnly, { npm: npmReport }, 'GHSA-vh95-rmgr-6w4m'],
    ['npm', npmOnly, { npm: npmReport }, '1096466'],
    ['pypi', { 'requirements.txt': '' }, { 'pip-audit': pipReport }, 'cve-2014-1402'],
    ['crates', { 'Cargo.lock': '' }, { cargo: cargoReport }, 'CVE-2020-26235'],
  ])('one of %s is set aside by any of its names (%#)', async (ecosystem, files, documents, id) => {
    const found = await check({ ecosystems: [ecosystem], ignore: [id] }, files, printing(documents));
    expect(found.verdict).toBe('passed');
    expect(
      (await check({ ecosystems: [ecosystem], ignore: [`${id}0`] }, files, printing(documents))).verdict,
    ).toBe('failed');
  });
});

describe('an auditor that did not look never passes', () => {
  test.each<[string, string, Files, Answer, string]>([
    [
      'is not installed',
      'pypi',
      { 'requirements.txt': '' },
      () => undefined,
      'install pip-audit: python -m pip install pip-audit',
    ],
    [
      'is no command of cargo',
      'crates',
      { 'Cargo.lock': '' },
      () => ({ code: 101, stderr: 'error: no such command: `audit`' }),
      'cargo install cargo-audit --locked',
    ],
    [
      'found nothing in a mirror',
      'pypi',
      { 'requirements.txt': '' },
      () => ({ code: 0, stdout: JSON.stringify(pipSkipped) }),
      'it could look at none of the dependencies: jinja2',
    ],
    ['was refused by the registry', 'npm', npmOnly, printing({ npm: npmRefused }), '405 Method Not Allowed'],
    ['printed nothing', 'npm', npmOnly, () => ({ code: 0, stdout: '' }), 'it printed no report'],
    [
      'printed nonsense',
      'crates',
      { 'Cargo.lock': '' },
      () => ({ code: 0, stdout: 'fine' }),
      'it printed no report',
    ],
    [
      'has an empty database',
      'crates',
      { 'Cargo.lock': '' },
      printing({ cargo: { ...cargoClean, database: { 'advisory-count': 0 } } }),
      'it printed no report',
    ],
    [
      'crashed behind its report',
      'npm',
      npmOnly,
      () => ({ code: 9, stdout: JSON.stringify(npmClean), stderr: 'no space' }),
      'it ended with 9; no space',
    ],
    [
      'has nothing to look at',
      'crates',
      npmOnly,
      printing({ cargo: cargoClean }),
      'there is no lockfile or list of dependencies of crates',
    ],
  ])('one that %s', async (_what, ecosystem, files, answer, reason) => {
    const found = await check({ ecosystems: [ecosystem] }, files, answer);
    expect(found).toMatchObject({ verdict: 'failed', reason: expect.stringContaining(reason) });
  });

  test('and its silence does not hide what another found', async () => {
    const files = { ...npmOnly, 'Cargo.lock': '' };
    const found = await check({ ecosystems: ['npm', 'crates'] }, files, printing({ npm: npmReport }));
    expect(found.reason).toMatch(/install cargo-audit.*; 1 known vulnerability/);
  });
});
