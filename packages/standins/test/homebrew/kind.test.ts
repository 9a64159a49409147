import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  type Artifact,
  reveal,
  type Sandbox,
  type Seal,
  type StandIn,
  silentLog,
  type Upstream,
} from '@lockstep/core';
import { createSandbox } from '@lockstep/hosts';
import { createGitRepository } from '../../src/git/index.ts';
import { readFormulaLines } from '../../src/homebrew/formula-lines.ts';
import { homebrewStandInKind } from '../../src/homebrew/kind.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const checksum = 'a'.repeat(64);

function formula(version: string, sha256 = checksum, name = 'LeafSum'): string {
  return `class ${name} < Formula
  version "${version}"
  url "https://git.example.org/v#{version}/leaf-sum-#{version}.tgz"
  sha256 "${sha256}"
end
`;
}

function sealOf(): Seal {
  const digest = { sha256: checksum, sha512: checksum.repeat(2), size: 7 };
  const artifact: Artifact = { file: 'dist/leaf-sum-2.0.0.tgz', digest, channels: ['homebrew'] };
  const packages = [{ ecosystem: 'npm', name: 'leaf-sum', version: '2.0.0', tag: 'v2.0.0' }];
  return {
    schema: 1,
    releases: [{ id: 'v2.0.0', commit: 'c'.repeat(40), packages }],
    build: { run: 'local', attempt: 1 },
    tools: [],
    artifacts: [artifact],
  };
}

function upstreamOf(files: Readonly<Record<string, string>>, asked: string[] = []): Upstream {
  return async ({ path }) => {
    asked.push(path);
    const text = files[path];
    return { status: text === undefined ? 404 : 200, headers: {}, body: Buffer.from(text ?? '') };
  };
}

async function start(
  upstream: Upstream | undefined,
  settings: object = {},
): Promise<StandIn & { tap: string }> {
  const standIn = await homebrewStandInKind.start({
    settings: {
      artifacts: ['dist/*'],
      ...{ tap: 'https://git.example.org/a/b', formula: 'leaf-sum' },
      ...settings,
    },
    packages: [],
    log: silentLog,
    ...(upstream && { upstream }),
  });
  closing.push(() => standIn.close());
  const { tap } = { tap: '', ...standIn.settings };
  return { ...standIn, tap };
}

async function sandbox(path = process.env.PATH ?? ''): Promise<Sandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-tap-'));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  return createSandbox(folder, { PATH: path });
}

/** Clones the tap, as anybody may, to look at it and to push to it. */
async function cloneOf({ tap }: { readonly tap: string }) {
  const { folder } = await sandbox().then(async (box) => ({ folder: await box.folder('clone') }));
  const clone = await createGitRepository(join(folder, 'clone.git'));
  await clone.git('fetch', '--quiet', tap, 'refs/heads/*:refs/heads/*');
  return clone;
}

function withPassword(address: string, password: string): string {
  const url = new URL(address);
  url.username = 'x-access-token';
  url.password = password;
  return url.href;
}

describe('the tap of a rehearsal', () => {
  test.each(['Formula/leaf-sum.rb', 'Formula/l/leaf-sum.rb', 'HomebrewFormula/leaf-sum.rb', 'leaf-sum.rb'])(
    'holds the real formula, read from %s',
    async (path) => {
      const standIn = await start(upstreamOf({ [`/${path}`]: formula('1.0.0') }));
      const clone = await cloneOf(standIn);
      expect(`${await clone.read('main', path)}\n`).toBe(formula('1.0.0'));
      expect(standIn.settings).toMatchObject({
        formula: 'leaf-sum',
        tap: expect.stringContaining('127.0.0.1'),
      });
    },
  );

  test('asks for the configured path alone, and keeps the configured branch', async () => {
    const asked: string[] = [];
    const path = 'Formula/x/leaf-sum.rb';
    const upstream = upstreamOf({ [`/${path}`]: formula('1.0.0') }, asked);
    const clone = await cloneOf(await start(upstream, { path, branch: 'stable' }));
    expect(asked).toEqual([`/${path}`]);
    expect(Object.keys(await clone.refs())).toEqual(['refs/heads/stable']);
  });

  test('has no formula where the real one has none, and nothing is made up', async () => {
    const standIn = await start(upstreamOf({}));
    const clone = await cloneOf(standIn);
    expect(await clone.git('ls-tree', '-r', '--name-only', 'main')).toBe('README.md');
    expect(standIn.settings).not.toHaveProperty('create');
  });

  test('lets the channel write a first formula where the real tap could not be read', async () => {
    const broken: Upstream = async () => {
      throw new Error('no network');
    };
    for (const upstream of [undefined, broken])
      expect((await start(upstream)).settings).toMatchObject({
        create: true,
        url: expect.stringContaining('{file}'),
      });
    const own = await start(undefined, { description: 'My own words' });
    expect(own.settings).toMatchObject({ description: 'My own words' });
  });

  test('moves its branch even where the real release opens a pull request', async () => {
    const { settings } = await start(upstreamOf({}), { 'pull-request': true });
    expect(settings).toMatchObject({ 'pull-request': false });
  });

  test('takes pushes with its own token and no other', async () => {
    const standIn = await start(upstreamOf({ '/leaf-sum.rb': formula('1.0.0') }));
    const clone = await cloneOf(standIn);
    await clone.commit({ ref: 'refs/heads/main', files: { 'leaf-sum.rb': formula('2.0.0') } });
    await expect(clone.git('push', '--quiet', standIn.tap, 'main')).rejects.toThrow();
    await expect(clone.git('push', '--quiet', withPassword(standIn.tap, 'guess'), 'main')).rejects.toThrow();
    await clone.git('push', '--quiet', withPassword(standIn.tap, reveal(standIn.secret)), 'main');
    expect(await (await cloneOf(standIn)).read('main', 'leaf-sum.rb')).toContain('"2.0.0"');
  });
});

describe('fetching a tap as a user does', () => {
  async function fetched(text: string, path?: string) {
    const standIn = await start(upstreamOf({ '/Formula/leaf-sum.rb': text }));
    return (await standIn.fetch?.(sealOf(), await sandbox(path))) ?? [];
  }

  test('finds the sealed file behind the formula’s promise', async () => {
    const [clone] = await fetched(formula('2.0.0'));
    expect(clone).toEqual({
      installed: { client: 'git', package: 'leaf-sum', version: 'v2.0.0' },
      problems: [],
    });
  });

  test.each([
    ['another checksum', formula('2.0.0', 'b'.repeat(64)), 'another sha256 for leaf-sum-2.0.0.tgz'],
    ['the version before', formula('1.0.0'), 'names no sealed file'],
    ['a class that brew does not look for', formula('2.0.0', checksum, 'Leafsum'), 'the class LeafSum'],
  ])('names %s', async (_, text, words) => {
    const [clone] = await fetched(text);
    expect(clone?.problems.map(({ code, message }) => `${code} ${message}`)).toContainEqual(
      expect.stringMatching(new RegExp(`^REHEARSAL_INSTALL .*${words}`)),
    );
  });

  test('names a tap without the formula', async () => {
    const standIn = await start(upstreamOf({}));
    const [clone] = (await standIn.fetch?.(sealOf(), await sandbox())) ?? [];
    expect(clone?.problems).toMatchObject([
      { code: 'REHEARSAL_INSTALL', message: expect.stringContaining('has no') },
    ]);
  });

  test('lets ruby check the syntax, or says that there is none', async () => {
    const [, syntax] = await fetched(formula('2.0.0'));
    expect(syntax?.installed.client).toBe('ruby');
    expect([syntax?.installed.skipped, syntax?.installed.ran?.exit]).not.toEqual([undefined, undefined]);
    expect(syntax?.problems).toEqual([]);
  });
});

test('formulae of any manner are read by their lines', () => {
  const text = `class Leaf < Formula
  on_arm do
    url "https://x.example.org/a-1.0.tgz", using: :nounzip
    mirror "https://y.example.org/a-1.0.tgz"
    sha256 "${'1'.repeat(64)}"
  end
  if OS.mac?
    url('https://x.example.org/b%2B1.tgz')
    sha256('${'2'.repeat(64)}')
  end
  head "https://x.example.org/c.git"
end
`;
  expect(readFormulaLines(text)).toEqual({
    className: 'Leaf',
    version: undefined,
    files: [
      { file: 'a-1.0.tgz', sha256: '1'.repeat(64) },
      { file: 'b+1.tgz', sha256: '2'.repeat(64) },
    ],
  });
});
