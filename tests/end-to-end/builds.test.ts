import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Checkout, checkoutOf, copyOf } from '../support/checkout.ts';
import { lockstep, type Variables } from '../support/lockstep.ts';
import { builtFiles, chain, configText, tag, workspaceFiles } from '../support/workspace.ts';
import { runAction } from '../workflows/action-run.ts';
import { type BuildHost, giteaHost, githubHost, type RunSeed, token } from './build-hosts.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Scene {
  readonly host: BuildHost;
  /** Where the release is built. */
  readonly source: Checkout;
  /** Another checkout of the same commit, without what was built. */
  readonly target: Checkout;
  readonly commit: string;
}

function kept<T extends Checkout>(checkout: T): T {
  closers.push(() => checkout.remove());
  return checkout;
}

async function sceneOn(start: () => Promise<BuildHost>, more: object = {}): Promise<Scene> {
  const host = await start();
  closers.push(() => host.close());
  const config = JSON.parse(configText({ npm: { registry: 'http://127.0.0.1:9/' } }));
  const text = JSON.stringify({ ...config, ...more });
  const source = kept(await checkoutOf(workspaceFiles(chain, text), [tag]));
  const target = kept(await copyOf(source));
  const commit = (await source.git('rev-parse', 'HEAD')).trim();
  await host.moveTag(commit);
  return { host, source, target, commit };
}

async function reportOf(checkout: Checkout, args: readonly string[], env: Variables) {
  const { exit, stdout, stderr } = await lockstep(checkout, [...args, '--json'], env);
  const report = JSON.parse(stdout);
  return { exit, stderr, report, codes: report.problems.map((each: { code: string }) => each.code) };
}

/** Builds and stores in one run; gives its id. */
async function buildOn({ host, source, commit }: Scene, seed: Partial<RunSeed> = {}): Promise<string> {
  const run = host.addRun({ commit, ...seed });
  await source.write(builtFiles(chain));
  const sealed = await lockstep(source, ['seal'], host.variables(run));
  expect([sealed.exit, sealed.stderr]).toEqual([0, expect.anything()]);
  const env = { ...host.variables(run), ...host.stores(run) };
  const stored = await reportOf(source, ['store'], env);
  expect([stored.exit, stored.codes]).toEqual([0, []]);
  return run;
}

const resolve = ({ host, target }: Scene, args: readonly string[] = [], env: Variables = {}) =>
  reportOf(target, ['resolve-build', ...args], { ...host.variables('1'), ...host.stores('1'), ...env });

describe.each([
  ['Gitea', giteaHost],
  ['GitHub', githubHost],
])('on %s, the build of a tag', (_, start) => {
  test('is found by another job, and is there as it was sealed', async () => {
    const scene = await sceneOn(start);
    const run = await buildOn(scene);
    const { exit, report } = await resolve(scene);
    expect([exit, report.problems, report.build.run]).toEqual([0, [], run]);
    for (const file of ['lockstep.seal.json', ...Object.keys(builtFiles(chain))])
      expect(await readFile(join(scene.target.folder, file))).toEqual(
        await readFile(join(scene.source.folder, file)),
      );
    expect(JSON.parse(await scene.target.read('lockstep.seal.json')).build).toMatchObject({
      attempt: 1,
      workflow: 'release.yml',
    });
    expect((await reportOf(scene.target, ['check'], {})).exit).toBe(0);
    expect(await scene.target.git('status', '--porcelain')).toBe('');
  });

  test.each<[string, Partial<RunSeed>, string]>([
    ['that failed', { conclusion: 'failure' }, 'BUILD_FAILED_RUN'],
    ['of another workflow', { workflow: 'ci.yml' }, 'BUILD_WRONG_WORKFLOW'],
    ['of another commit', { commit: 'd'.repeat(40) }, 'BUILD_WRONG_COMMIT'],
    ['of a fork', { fork: 'stranger/trees' }, 'BUILD_FOREIGN'],
  ])('is not what a run %s left', async (__, seed, code) => {
    const scene = await sceneOn(start);
    const run = await buildOn(scene, seed);
    expect(await resolve(scene, ['--run', run])).toMatchObject({ codes: [code] });
    expect(existsSync(join(scene.target.folder, 'lockstep.seal.json'))).toBe(false);
    expect(existsSync(join(scene.target.folder, 'dist'))).toBe(false);
  });

  test('is refused when there is none, when the tag has moved, and when it has expired', async () => {
    const scene = await sceneOn(start);
    expect(await resolve(scene)).toMatchObject({ exit: 1, codes: ['BUILD_NOT_FOUND'] });
    await scene.host.expire(await buildOn(scene));
    await scene.host.moveTag('d'.repeat(40));
    expect(await resolve(scene)).toMatchObject({ exit: 3, codes: ['TAG_MOVED'] });
    await scene.host.moveTag(scene.commit);
    expect(await resolve(scene)).toMatchObject({ exit: 1, codes: ['BUILD_EXPIRED'] });
  });

  test('is the newest of equal ones, and nobody’s choice between different ones', async () => {
    const scene = await sceneOn(start);
    const first = await buildOn(scene);
    const second = await buildOn(scene);
    const chosen = (await resolve(scene)).report.build.run;
    expect([first, second]).toContain(chosen);
    const run = scene.host.addRun({ commit: scene.commit });
    const seal = JSON.parse(await scene.source.read('lockstep.seal.json'));
    const other = { ...seal, tools: [], build: { ...seal.build, run: seal.build.run.replace(/\d+$/, run) } };
    await scene.source.write({ 'lockstep.seal.json': JSON.stringify(other) });
    const env = { ...scene.host.variables(run), ...scene.host.stores(run) };
    expect((await lockstep(scene.source, ['store'], env)).exit).toBe(0);
    expect(await resolve(scene)).toMatchObject({ exit: 1, codes: ['BUILD_AMBIGUOUS'] });
    expect((await resolve(scene, ['--run', first])).report.build.run).toBe(first);
  });

  test('is the recorded one where the ledger holds a seal, and made by the pinned tools', async () => {
    const scene = await sceneOn(start, {
      ledger: { file: '../ledger.jsonl' },
      tools: { node: process.versions.node },
    });
    await buildOn(scene);
    const ledger = await readFile(join(scene.source.scratch, 'ledger.jsonl'), 'utf8');
    await scene.target.write({ '../ledger.jsonl': ledger });
    const { report } = await resolve(scene);
    expect(report.notes.join()).toContain('the ledger holds its seal');
    const seal = JSON.parse(await scene.source.read('lockstep.seal.json'));
    expect(seal.tools.map(({ name }: { name: string }) => name)).toContain('node');
  });

  test('is handed from action to action', async () => {
    const scene = await sceneOn(start);
    const { host, source, target, commit } = scene;
    const run = host.addRun({ commit });
    await source.write(builtFiles(chain));
    const sealed = await runAction(source, 'seal', { token }, host.variables(run));
    expect(sealed.exit).toBe(0);
    // The runner starts it at the end of the job, with the inputs of seal.
    const stored = await runAction(
      source,
      'store',
      { token, store: 'auto' },
      { ...host.variables(run), ...host.stores(run) },
    );
    expect([stored.exit, stored.log]).toEqual([0, expect.stringContaining('stored in ')]);
    const { GITHUB_TOKEN: _token, ...variables } = host.variables(run);
    const found = await runAction(target, 'resolve-build', { token }, variables);
    expect(found).toMatchObject({
      exit: 0,
      outputs: { ok: 'true', 'build-run': run, 'seal-digest': sealed.outputs['seal-digest'], release: tag },
    });
    const unmasked = [stored.log, found.log].map((log) => log.slice(log.indexOf('::stop-commands::')));
    expect(unmasked.join()).not.toContain(token);
  });

  test('is not to be had without a token', async () => {
    const scene = await sceneOn(start);
    await buildOn(scene);
    const { GITHUB_TOKEN: _token, ...env } = scene.host.variables('1');
    expect(await reportOf(scene.target, ['resolve-build'], env)).toMatchObject({ codes: ['TOKEN_MISSING'] });
  });
});

describe('a matrix build', () => {
  const release = { release: { parts: ['linux', 'macos'] } };
  const [alder = '', ...others] = Object.keys(builtFiles(chain));

  test('is sealed in parts, which the last job merges and stores', async () => {
    const scene = await sceneOn(giteaHost, release);
    const { host, source, target, commit } = scene;
    const run = host.addRun({ commit });
    const env = host.variables(run);
    const linux = kept(await copyOf(target));
    const all = builtFiles(chain);
    await linux.write({ [alder]: all[alder] ?? '' });
    expect((await runAction(linux, 'seal', { part: 'linux' }, env)).exit).toBe(0);
    const macos = kept(await copyOf(target));
    await macos.write(Object.fromEntries(others.map((file) => [file, all[file] ?? ''])));
    expect(await reportOf(macos, ['seal', '--part', 'macos'], env)).toMatchObject({ exit: 0 });
    const merging = await reportOf(source, ['seal'], env);
    expect(merging.codes.slice(0, 2)).toEqual(['PART_MISSING', 'PART_MISSING']);
    const file = (name: string) => `.lockstep/parts/${name}.seal.json`;
    await source.write({
      ...all,
      [file('linux')]: await linux.read(file('linux')),
      [file('macos')]: await macos.read(file('macos')),
    });
    expect(await reportOf(source, ['seal'], env)).toMatchObject({ exit: 0, codes: [] });
    expect((await lockstep(source, ['store'], { ...env, ...host.stores(run) })).exit).toBe(0);
    expect((await resolve(scene)).report.build.run).toBe(run);
    const again = await reportOf(source, ['seal'], { ...env, GITHUB_RUN_ATTEMPT: '2' });
    expect(again.codes).toEqual(['PART_CLASH', 'PART_CLASH']);
  });

  test('names parts that lockstep.yaml knows', async () => {
    const { source } = await sceneOn(giteaHost, release);
    expect(await reportOf(source, ['seal', '--part', 'windows'], {})).toMatchObject({
      exit: 2,
      codes: ['USAGE'],
    });
  });
});

test('what was sealed in a terminal is recorded, and stored nowhere', async () => {
  const { source } = await sceneOn(giteaHost);
  await source.write(builtFiles(chain));
  expect((await lockstep(source, ['seal'])).exit).toBe(0);
  const { exit, report } = await reportOf(source, ['store'], {});
  expect([exit, report.notes]).toEqual([
    0,
    ['not stored: it was sealed here, and can be published from here'],
  ]);
});
