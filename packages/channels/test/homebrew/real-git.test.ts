import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  type ConfiguredChannel,
  type Context,
  type Sandbox,
  type Secret,
  secretOf,
  silentLog,
  type Upstream,
  withoutHosts,
} from '@lockstep/core';
import { createMemoryLedger, publish, rehearse, verify } from '@lockstep/engine';
import { createHttp, createOpenGitRemote, createSandbox, systemClock } from '@lockstep/hosts';
import { type GitServer, type GitServerOptions, startGitServer } from '../../../standins/src/git/index.ts';
import { homebrewStandInKind } from '../../../standins/src/homebrew/kind.ts';
import { homebrewKind, homebrewSettings, tapUpstream } from '../../src/homebrew/index.ts';
import { formulaPath, openChannel, previous, released, sealOf } from './tap-release.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const tokens = [
  { text: 'may-write', access: 'write' },
  { text: 'may-read', access: 'read' },
] as const;

async function startTap(options: GitServerOptions = {}) {
  const server: GitServer = await startGitServer({ tokens, ...options });
  closing.push(() => server.close());
  const tap = await server.create('acme/homebrew-tap');
  const files = {
    [formulaPath]: previous,
    'bin/tool': { mode: '100755', text: '#!/bin/sh\n' },
    'latest.rb': { mode: '120000', text: formulaPath },
  } as const;
  await tap.commit({ ref: 'refs/heads/main', files, message: 'leafsum 1.2.3' });
  return { server, tap, url: server.urlOf('acme/homebrew-tap') };
}

const context: Context = {
  http: createHttp(),
  clock: systemClock,
  log: silentLog,
  artifacts: { read: async () => new Uint8Array(), confirm: async () => undefined, async *stream() {} },
  ...withoutHosts,
  git: createOpenGitRemote(createHttp()),
};

async function release(url: string, token = 'may-write') {
  const secret: Secret = secretOf('HOMEBREW_TAP_TOKEN', token);
  const session = {
    seal: sealOf(),
    channels: [openChannel({ tap: url })],
    ledger: createMemoryLedger('run', systemClock),
    identity: { run: 'run', operator: 'ada' },
    context,
    secrets: new Map([['homebrew', secret]]),
  };
  const published = await publish(session, { skipRehearsal: true, waitMs: 2_000 });
  return { published, session };
}

describe('a tap on a real git server', () => {
  test('gets one commit that changes one file, and the branch of the release is gone', async () => {
    const { tap, url } = await startTap();
    const base = await tap.git('rev-parse', 'main');
    const { published } = await release(url);
    expect(published.report.problems).toEqual([]);
    expect(published.exit).toBe(0);
    expect(published.report.proofs).toMatchObject([{ strength: 'proven' }]);
    expect(Object.keys(await tap.refs())).toEqual(['refs/heads/main']);
    expect(`${await tap.read('main', formulaPath)}\n`).toBe(released);
    expect(await tap.git('diff', '--raw', '--abbrev=4', base, 'main')).toMatch(
      /^:100644 100644 .* M\tFormula\/leafsum\.rb$/,
    );
    expect(await tap.git('log', '--format=%s|%an|%ae', `${base}..main`)).toBe(
      'leafsum 2.0.0|Lockstep|lockstep@localhost',
    );
    expect(await tap.git('fsck', '--strict', '--no-dangling')).toBe('');
  });

  test.each([
    ['a token that may only read', 'may-read', 'TOKEN_READ_ONLY'],
    ['a token that the server does not know', 'unknown', 'AUTH_FAILED'],
  ])('refuses %s before anything is written', async (_, token, code) => {
    const { tap, url } = await startTap();
    const before = await tap.refs();
    const { published } = await release(url, token);
    expect(published.report.problems.map((each) => each.code)).toContain(code);
    expect(published.exit).toBe(1);
    expect(await tap.refs()).toEqual(before);
  });

  test('whose branch is protected is told in preflight, with the way out', async () => {
    const { tap, url } = await startTap();
    await tap.protect('refs/heads/main');
    const { published } = await release(url);
    const [problem] = published.report.problems;
    expect(problem?.code).toBe('AUTH_FORBIDDEN');
    expect(problem?.remedy).toMatch(/pull-request: true/);
    expect(Object.keys(await tap.refs())).toEqual(['refs/heads/main']);
  });

  const faults = {
    drops: { kind: 'drop', moment: 'after-reading' },
    'takes, and loses the answer to,': { kind: 'lose-answer' },
  } as const;
  const cases = Object.entries(faults).flatMap(([what, fault]) =>
    [2, 3, 4].map((nth) => ({ what, nth, fault })),
  );

  test.each(cases)('whose server $what push $nth converges', async ({ nth, fault }) => {
    const { tap, url, server } = await startTap({
      faults: [{ on: { method: 'POST', path: /git-receive-pack$/, nth }, fault }],
    });
    const exits: number[] = [];
    for (let run = 0; run < 3 && exits.at(-1) !== 0; run += 1)
      exits.push((await release(url)).published.exit);
    expect(exits.at(-1)).toBe(0);
    const pushes = server.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('receive-pack'),
    );
    expect(pushes.length).toBeGreaterThanOrEqual(nth);
    expect(Object.keys(await tap.refs())).toEqual(['refs/heads/main']);
    expect((await tap.git('log', '--format=%s', 'main')).split('\n')).toEqual([
      'leafsum 2.0.0',
      'leafsum 1.2.3',
    ]);
  });
});

describe('a rehearsal', () => {
  async function sandboxed(): Promise<Sandbox> {
    const folder = await mkdtemp(join(tmpdir(), 'lockstep-tap-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    return createSandbox(folder, { PATH: process.env.PATH ?? '' });
  }

  async function rehearseOn(url: string, upstream: Upstream | undefined) {
    const settings = { artifacts: ['dist/*'], ...homebrewSettings.parse({ tap: url, formula: 'leafsum' }) };
    const channel: ConfiguredChannel = { id: 'homebrew', kind: 'homebrew', settings };
    return rehearse({
      seal: sealOf(),
      channels: [channel],
      kinds: [homebrewKind],
      standInKinds: [homebrewStandInKind],
      upstreamOf: () => upstream,
      endpoints: {},
      log: silentLog,
      context,
      identity: { run: 'rehearsal', operator: 'ada' },
      sandbox: await sandboxed(),
    });
  }

  test('edits a copy of the real formula, and a clone shows it; the tap itself is not touched', async () => {
    const { tap, url } = await startTap();
    const before = await tap.refs();
    const settings = { artifacts: ['dist/*'], ...homebrewSettings.parse({ tap: url, formula: 'leafsum' }) };
    const { report, exit } = await rehearseOn(url, tapUpstream(settings, context.git));
    expect(report.problems).toEqual([]);
    expect(exit).toBe(0);
    expect(report.installed).toContainEqual({ client: 'git', package: 'leafsum', version: 'v2.0.0' });
    expect(await tap.refs()).toEqual(before);
  });

  test('finds that the real tap has no such formula', async () => {
    const { tap, url } = await startTap();
    await tap.commit({ ref: 'refs/heads/main', files: { [formulaPath]: undefined } });
    const settings = { artifacts: ['dist/*'], ...homebrewSettings.parse({ tap: url, formula: 'leafsum' }) };
    const { report } = await rehearseOn(url, tapUpstream(settings, context.git));
    expect(report.problems.map(({ code }) => code)).toContain('TAP_FORMULA_MISSING');
  });

  test('without a look at the tap rehearses a formula of its own', async () => {
    const { report } = await rehearseOn('https://git.example.org/acme/homebrew-tap', undefined);
    expect(report.problems).toEqual([]);
  });
});

test('verification reads the tap without a credential, and names files that nobody can download', async () => {
  const { url } = await startTap();
  const { session } = await release(url);
  const http: Context['http'] = async ({ url: address }) =>
    address.startsWith(url)
      ? createHttp()({ method: 'GET', url: address })
      : { kind: 'answer', status: 404, headers: {}, body: new Uint8Array() };
  const verified = await verify({ ...session, context: { ...context, http }, secrets: new Map() });
  expect(verified.sightings.map(({ observed }) => observed.state)).toEqual(['present']);
  expect(verified.report.problems.map(({ code, message }) => `${code} ${message}`)).toEqual(
    Array.from({ length: 3 }, () => expect.stringMatching(/^STATE_UNKNOWN .*HTTP 404/)),
  );
});
