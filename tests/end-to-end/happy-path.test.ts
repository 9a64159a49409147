import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import { packPackage } from '../../packages/standins/test/tarball.ts';
import { type Checkout, checkoutOf } from '../support/checkout.ts';
import { ledgerEntries } from '../support/ledger-entries.ts';
import { credentials, holdings, sealedDigests, startRegistry, writesTo } from '../support/registry.ts';
import { type Reported, report } from '../support/report-document.ts';
import { chain, configText, tag, version, workspaceFiles } from '../support/workspace.ts';

const samples = [...chain, { name: 'dogwood', manifest: { dependencies: { 'third-party': '^1.0.0' } } }];
const names = samples.map(({ name }) => name);
const packages = [...names].sort().map((name) => ({ ecosystem: 'npm', name, version, tag }));

let registry: NpmStandIn;
let elsewhere: NpmStandIn;
let checkout: Checkout;
const done: Record<string, Reported> = {};
/** How many requests the registry had seen when a command began, and when it had ended. */
const seen: Record<string, readonly [number, number]> = {};

const run = async (name: string, args: readonly string[], env = {}) => {
  const before = registry.requests.length;
  done[name] = await report(checkout, args, env);
  seen[name] = [before, registry.requests.length];
};

/** The commands of a whole release, in their order; the machine installs third parties' packages from elsewhere. */
beforeAll(async () => {
  registry = await startRegistry();
  elsewhere = await startRegistry();
  const manifest = { name: 'third-party', version: '1.0.4' };
  elsewhere.seed({ ...manifest, manifest, tarball: packPackage(manifest) });
  checkout = await checkoutOf(workspaceFiles(samples, configText({ npm: { registry: registry.url } })), [
    tag,
  ]);
  await checkout.write({ '../home/.npmrc': `registry=${elsewhere.url}\n` });
  await run('check', ['check', '--source-only']);
  await run('seal', ['seal', '--build']);
  await run('sealed', ['status']);
  await run('rehearse', ['rehearse', '--operator', 'grace']);
  await run('rehearsed', ['status']);
  await run('preflight', ['preflight'], credentials);
  await run('ready', ['status']);
  await run('publish', ['publish', '--operator', 'grace', '--target', tag], credentials);
  await run('verify', ['verify']);
  await run('complete', ['status']);
});

afterAll(async () => {
  await Promise.all([registry.close(), elsewhere.close()]);
  await checkout.remove();
});

describe('a whole release', () => {
  test('ends every command with 0 and no problem', () => {
    const ends = Object.entries(done).map(([name, { exit, codes }]) => [name, exit, codes]);
    expect(ends).toEqual(Object.keys(done).map((name) => [name, 0, []]));
  });

  test.each(['seal', 'rehearse', 'publish', 'verify', 'complete'])(
    '%s names the release, its commit and its packages',
    async (name) => {
      const commit = (await checkout.git('rev-parse', 'HEAD')).trim();
      expect(done[name]?.report.releases).toEqual([{ id: tag, commit, packages }]);
    },
  );

  test('puts the sealed bytes on the registry, each once, those that are needed first', async () => {
    expect(holdings(registry)).toEqual(await sealedDigests(checkout));
    expect(writesTo(registry)).toEqual(Object.fromEntries(names.map((name) => [name, [200]])));
    const order = registry.requests.flatMap(({ method, path }) => (method === 'PUT' ? [path.slice(1)] : []));
    expect(order.filter((name) => chain.some((each) => each.name === name))).toEqual(
      chain.map(({ name }) => name),
    );
    for (const { tags } of Object.values(registry.packages())) expect(tags).toEqual({ latest: version });
  });

  test('is found public by whoever asks, with digests of the sealed files', async () => {
    const sealed = await sealedDigests(checkout);
    for (const name of ['publish', 'verify', 'complete']) {
      const [channel] = done[name]?.report.channels ?? [];
      expect(channel).toMatchObject({ id: 'npm', kind: 'npm' });
      const found = channel?.artifacts.map((each) => [`${each.name}@${each.version}`, each.sha256]);
      expect(Object.fromEntries(found ?? [])).toEqual(sealed);
      expect(new Set(Object.values(done[name]?.states ?? {}))).toEqual(new Set(['present']));
      expect(done[name]?.report.public.map((each) => each.name).sort()).toEqual([...names].sort());
    }
  });

  test('was rehearsed by the real client, which installed every package and ran its command', () => {
    const expected = names.map((name) => ({
      client: 'npm',
      package: name,
      version,
      ran: { command: `${name.replace(/.*\//, '')} --version`, exit: 0, output: version },
    }));
    expect(done.rehearse?.report.installed).toEqual(expect.arrayContaining(expected));
    expect(done.rehearse?.report.public).toEqual([]);
    expect(elsewhere.requests.map(({ path }) => path)).toContain('/third-party/-/third-party-1.0.4.tgz');
  });

  test('asked the real channel nothing while it was sealed and rehearsed', () => {
    for (const name of ['check', 'seal', 'rehearse']) expect(seen[name]?.[0]).toBe(seen[name]?.[1]);
    expect(elsewhere.requests.filter(({ credential }) => credential)).toEqual([]);
  });

  test('wrote nothing before it was published', () => {
    const before = registry.requests.slice(0, seen.publish?.[0]);
    expect(before.map(({ path }) => path)).toContain('/-/whoami');
    expect(before.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('knew at each stage what comes next', () => {
    const next = Object.entries(done).map(([name, each]) => [name, each.report.next]);
    expect(Object.fromEntries(next)).toMatchObject({
      seal: 'lockstep rehearse',
      sealed: 'lockstep rehearse',
      rehearse: 'lockstep preflight',
      rehearsed: 'lockstep preflight',
      preflight: 'lockstep publish',
      ready: 'lockstep publish',
      complete: 'lockstep verify',
    });
  });

  test('wrote down mode, target, operator and seal before the first intent, and each intent before its receipt', async () => {
    const bodies = (await ledgerEntries(checkout)).map(({ body }) => body);
    const opened = bodies.findIndex(({ kind }) => kind === 'opened');
    expect(bodies[opened]).toMatchObject({
      mode: 'live',
      target: tag,
      operator: 'grace',
      rehearsalSkipped: false,
    });
    expect(bodies.findIndex(({ kind }) => kind === 'intent')).toBeGreaterThan(opened);
    const intents = bodies.flatMap((body) => (body.kind === 'intent' ? [body.step] : []));
    const receipts = bodies.flatMap((body) => (body.kind === 'receipt' ? [body.step] : []));
    expect(intents).toHaveLength(names.length);
    expect([...receipts].sort()).toEqual([...intents].sort());
    expect(bodies.at(-1)).toMatchObject({ kind: 'completed' });
  });
});

describe('what is left behind', () => {
  test('gives sha512sum the digests of the seal', async () => {
    const check = promisify(execFile);
    const { stdout } = await check('sha512sum', ['--check', '.lockstep/SHA512SUMS'], {
      cwd: checkout.folder,
    });
    expect(stdout.match(/: OK$/gm)).toHaveLength(names.length);
  });

  test('is not seen by git', async () => {
    expect(await checkout.git('status', '--porcelain')).toBe('');
  });
});

describe('a completed release', () => {
  const evidence = async () => [
    await checkout.read('.lockstep/evidence.json'),
    await checkout.read('.lockstep/evidence.md'),
  ];

  test('is confirmed by another publish, which sends no write and changes no byte of the evidence', async () => {
    const before = await evidence();
    const writes = writesTo(registry);
    const again = await report(checkout, ['publish'], credentials);
    expect(again).toMatchObject({ exit: 0, codes: [], states: done.publish?.states });
    expect(writesTo(registry)).toEqual(writes);
    expect(await evidence()).toEqual(before);
  });

  test('is verified again with the same evidence', async () => {
    await report(checkout, ['publish'], credentials);
    const before = await evidence();
    for (const _ of [1, 2]) expect(await report(checkout, ['verify'])).toMatchObject({ exit: 0, codes: [] });
    expect(await evidence()).toEqual(before);
  });
});
