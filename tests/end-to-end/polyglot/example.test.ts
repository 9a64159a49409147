import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GitServer, startGitServer } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import {
  change,
  longestRehearsalMs,
  polyglotExample,
  rehearseExample,
} from '../../support/polyglot/example.ts';
import type { Reported } from '../../support/report-document.ts';

const version = '1.4.0';
const clean = { exit: 0, output: `leafsum ${version}` };
const command = { command: 'leafsum --version', ...clean };
const imported = { command: 'python -c "import leafsum"', exit: 0, output: '' };
const wheel = { client: 'pip', package: 'leafsum', version, file: `leafsum-${version}-py3-none-any.whl` };
const sdist = { client: 'pip', package: 'leafsum', version, file: `leafsum-${version}.tar.gz` };

// Whether the syntax of the formula is checked depends on a ruby being there; it is said either way.
const rubyCheck = [expect.objectContaining({ client: 'ruby', package: 'leafsum' })];
const platforms = ['darwin-arm64', 'linux-amd64', 'linux-arm64'];

function formula(of: string): string {
  const download = (platform: string) => [
    `      url "https://example.org/leafsum/releases/download/v${of}/leafsum-${of}-${platform}.tar.gz"`,
    `      sha256 "${'0'.repeat(64)}"`,
  ];
  return [
    '# Kept by hand.',
    'class Leafsum < Formula',
    '  desc "Manifest of a folder"',
    '  homepage "https://example.org/leafsum"',
    '  on_macos do',
    '    on_arm do',
    ...download('darwin-arm64'),
    '    end',
    '  end',
    '  on_linux do',
    '    on_intel do',
    ...download('linux-amd64'),
    '    end',
    '    on_arm do',
    ...download('linux-arm64'),
    '    end',
    '  end',
    '',
    '  def install = bin.install("leafsum")',
    'end',
    '',
  ].join('\n');
}

/** A tap with the formula of the version before, on this machine. */
async function startTap(checkout: Checkout): Promise<GitServer> {
  const server = await startGitServer();
  const tap = await server.create('lockstep-release/homebrew-tap');
  await tap.commit({
    ref: 'refs/heads/main',
    files: { 'Formula/leafsum.rb': formula('1.3.0') },
    message: 'leafsum 1.3.0',
  });
  const config = await checkout.read('lockstep.yaml');
  const own = /^ {4}(?:url|create|description|homepage|license|install): .*\n/gm;
  const tapped = config.replace(/tap: \S+/, `tap: ${server.urlOf('lockstep-release/homebrew-tap')}`);
  await checkout.write({ 'lockstep.yaml': tapped.replace(own, '') });
  return server;
}

describe('the example of four languages', () => {
  let checkout: Checkout;
  let tap: GitServer;
  let done: Reported;
  let before: readonly string[];
  beforeAll(async () => {
    checkout = await polyglotExample();
    tap = await startTap(checkout);
    before = await readdir(checkout.folder, { recursive: true });
    done = await rehearseExample(checkout);
  }, longestRehearsalMs);
  afterAll(() => Promise.all([checkout.remove(), tap.close()]));

  test('is rehearsed whole, and nothing of it is public', () => {
    expect(done).toMatchObject({ exit: 0, codes: [], report: { ok: true, public: [] } });
    expect(done.report.releases).toMatchObject([{ id: `v${version}` }]);
    expect(new Set(Object.values(done.states))).toEqual(new Set(['present']));
  });

  test('is installed by the real clients, and every command prints the version', () => {
    expect(done.report.installed).toEqual([
      { client: 'npm', package: 'leafsum', version },
      { client: 'npm', package: 'leafsum-cli', version, ran: command },
      { ...wheel, ran: imported },
      { ...wheel, ran: command },
      { ...sdist, ran: imported },
      { ...sdist, ran: command },
      { client: 'cargo', package: 'leafsum', version },
      { client: 'cargo', package: 'leafsum-cli', version, ran: command },
      ...platforms.map((platform) => ({
        client: 'download',
        package: `leafsum-${version}-${platform}.tar.gz`,
        file: `leafsum-${version}-${platform}.tar.gz`,
        version: `v${version}`,
      })),
      expect.objectContaining({ client: 'git', package: 'leafsum', version: `v${version}` }),
      ...rubyCheck,
    ]);
  });

  test('has a release with its assets, and the formula of the tap edited for it', () => {
    const assets = platforms.map((platform) => `github go/dist/leafsum-${version}-${platform}.tar.gz`);
    const states = [
      ...assets,
      'github release v1.4.0',
      'github lockstep.seal.json',
      'github SHA512SUMS',
      'homebrew leafsum 1.4.0',
    ];
    expect(done.states).toMatchObject(Object.fromEntries(states.map((name) => [name, 'present'])));
    expect(done.stderr).not.toContain('could not be read');
    expect(tap.requests.every(({ path }) => !path.endsWith('git-receive-pack'))).toBe(true);
  });

  test('leaves the checkout and the folder for temporary files as they were', async () => {
    expect(await readdir(checkout.folder, { recursive: true })).toEqual(before);
    expect(await readdir(checkout.temporary)).toEqual([]);
  });
});

/** Keeps the three languages whose packages are installed; the binaries take their time to build. */
async function leaveOutBinaries(checkout: Checkout): Promise<void> {
  const config = await checkout.read('lockstep.yaml');
  const kept = config
    .replace(/^ {2}- \{ run: cd go .*\n/m, '')
    .replace(/^ {2}github:\n[\s\S]*(?=^ledger:)/m, '');
  if (/go\/dist|homebrew/.test(kept.replace(/rm -rf.*/, ''))) throw new Error('the binaries are still there');
  await checkout.write({ 'lockstep.yaml': kept });
}

describe('the example with one mistake in each language, which its builds do not notice', () => {
  let checkout: Checkout;
  let done: Reported;
  beforeAll(async () => {
    checkout = await polyglotExample();
    await leaveOutBinaries(checkout);
    await checkout.write({ 'js/packages/leafsum-cli/lib/usage.js': 'export const usage = true;\n' });
    const bin = 'js/packages/leafsum-cli/bin/leafsum.js';
    await change(checkout, bin, "from 'leafsum';", "from 'leafsum';\nimport '../lib/usage.js';");
    await change(checkout, 'py/src/leafsum/command.py', "leafsum {version('leafsum')}", 'leafsum 1.3.9');
    // The file is there in the repository, and not in the packed crate.
    await change(
      checkout,
      'rust/leafsum-cli/src/main.rs',
      'const USAGE: &str = "\\\n',
      'const _FORMAT: &str = include_str!("../../../FORMAT.md");\nconst USAGE: &str = "\\\n',
    );
    await change(checkout, 'lockstep.yaml', 'cargo package', 'cargo package --no-verify');
    done = await rehearseExample(checkout);
  }, longestRehearsalMs);
  afterAll(() => checkout.remove());

  const messages = (code: string) =>
    done.report.problems.filter((each) => each.code === code).map(({ message }) => message);

  test('is not fit to be published, for reasons that are told together', () => {
    expect([done.exit, done.report.ok, done.report.public]).toEqual([1, false, []]);
    expect(new Set(done.codes)).toEqual(new Set(['REHEARSAL_COMMAND', 'REHEARSAL_INSTALL']));
  });

  test('has an npm command that needs what is not packed', () => {
    expect(messages('REHEARSAL_COMMAND')).toContainEqual(
      expect.stringMatching(/^leafsum --version of leafsum-cli@1\.4\.0 ended with 1/),
    );
  });

  test('has a Python command that prints another version, from the wheel and from the sdist', () => {
    const told = messages('REHEARSAL_COMMAND').filter((message) =>
      message.includes('prints the version 1.3.9'),
    );
    expect(told).toHaveLength(2);
    for (const message of told) expect(message).toContain('leafsum --version of leafsum@1.4.0');
  });

  test('has a crate that does not compile outside of the repository', () => {
    const [told, ...others] = messages('REHEARSAL_INSTALL');
    expect(others).toEqual([]);
    expect(told).toContain('cargo install leafsum-cli');
    expect(told).toContain('FORMAT.md');
  });
});
