import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keptText, type ReportedRepository } from '@lockstep/core';
import { lockstep } from '../../support/lockstep.ts';
import { broken, type Forge, names, startForge, target, token } from './forge.ts';

let forge: Forge;
beforeAll(async () => {
  forge = await startForge();
});
afterAll(() => forge.close());

interface Told {
  readonly exit: number | null;
  readonly ok: boolean;
  readonly repositories: readonly ReportedRepository[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  readonly text: string;
}

async function sync(...options: readonly string[]): Promise<Told> {
  const args = ['sync', 'repos.yaml', '--json', ...options];
  const { exit, stdout, stderr } = await lockstep(forge.desk, args, { FORGE_CREDENTIAL: token });
  return { ...JSON.parse(stdout), exit, text: `${stdout}${stderr}` };
}

/** What every repository holds: its branches with their commits. */
async function holdings(): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const held = [...forge.repositories].map(async ([name, each]) => [name, await each.refs()] as const);
  return Object.fromEntries(await Promise.all(held));
}

function stub(branch: string, runner = 'ubuntu-24.04'): string {
  const lines = [
    'name: release-publish',
    'on:',
    '  push:',
    `    branches: [${branch}]`,
    'jobs:',
    '  publish:',
  ];
  const steps = [`    runs-on: ${runner}`, '    steps:', `      - run: echo "$\{{ github.ref }}"`, ''];
  return keptText([...lines, ...steps].join('\n'));
}

const stateOf = ({ repositories }: Told, name: string) =>
  repositories.find(({ title }) => title.endsWith(`/${name}.git`))?.state;

const special = new Set([...Object.values(broken), 'tool-03', 'tool-05', 'tool-09', 'tool-11', 'tool-21']);
const usual = names.filter((name) => !special.has(name));

async function expectStub(name: string, ref = 'main', runner?: string): Promise<void> {
  const repository = forge.repositories.get(name);
  expect([name, await repository?.read(ref, target).catch(() => 'none')]).toEqual(
    [name, stub(ref, runner)].map((text) => `${text}`.trimEnd()),
  );
  // Nothing else of it changed, modes included.
  expect(await repository?.git('diff', '--name-status', `${ref}~1`, ref)).toBe(`A\t${target}`);
}

// In their order, as a release manager would.
describe('twenty-five repositories, three of which are broken', () => {
  test('are told apart, each with its difference, and nothing is written', async () => {
    const before = await holdings();
    const told = await sync();
    expect(told).toMatchObject({ exit: 1, ok: false });
    expect(told.repositories).toHaveLength(26);
    expect(usual.map((name) => stateOf(told, name))).toEqual(usual.map(() => 'changed'));
    expect(
      ['tool-05', 'tool-11', 'tool-21', 'stubs', broken.missing].map((name) => stateOf(told, name)),
    ).toEqual(['edited', 'in sync', 'skipped', 'skipped', 'failed']);
    const diff = told.repositories.find(({ title }) => title.includes('tool-09'))?.files[0]?.diff;
    expect(diff).toContain('--- /dev/null\n+++ b/.github/workflows/release-publish.yml\n@@ -0,0 +1,');
    expect(diff).toContain('\n+    runs-on: self-hosted\n');
    expect(await holdings()).toEqual(before);
    expect(told.text).not.toContain(token);
  });

  test('get the file but for the broken ones, which stop nobody', async () => {
    const told = await sync('--apply');
    expect(told.exit).toBe(4);
    expect(usual.map((name) => stateOf(told, name))).toEqual(usual.map(() => 'written'));
    expect(Object.values(broken).map((name) => stateOf(told, name))).toEqual(['failed', 'failed', 'failed']);
    const codes = told.problems.map(({ code, message }) => [code, /tool-\d\d/.exec(message)?.[0]]);
    expect(codes.toSorted()).toEqual([
      ['SYNC_EDITED', 'tool-05'],
      ['SYNC_MOVED', broken.busy],
      ['SYNC_REFUSED', broken.guarded],
      ['SYNC_REFUSED', broken.missing],
    ]);
    for (const name of usual) await expectStub(name);
    await expectStub('tool-03', 'trunk');
    await expectStub('tool-09', 'main', 'self-hosted');
    expect(await forge.repositories.get('tool-05')?.read('main', target)).toBe('on: push');
    expect(await forge.repositories.get(broken.busy)?.read('main', 'README.md')).toBe('# faster');
  });

  test('are left alone by a second run, but for the one that a rerun helps', async () => {
    const before = await holdings();
    const told = await sync('--apply');
    expect(told.exit).toBe(1);
    expect(usual.map((name) => stateOf(told, name))).toEqual(usual.map(() => 'in sync'));
    expect(stateOf(told, broken.busy)).toBe('written');
    const { [broken.busy]: _, ...others } = await holdings();
    const { [broken.busy]: moved, ...same } = before;
    expect(others).toEqual(same);
    await expectStub(broken.busy);
    expect(await forge.repositories.get(broken.busy)?.git('rev-parse', 'main~1')).toBe(
      moved?.['refs/heads/main'],
    );
  });

  test('are in sync once they are mended, and whoever forces it gets the last one', async () => {
    const guarded = forge.repositories.get(broken.guarded);
    await guarded?.git('config', 'core.hooksPath', '/dev/null');
    const mended = await forge.server.create(`acme/${broken.missing}`);
    await mended.commit({ ref: 'refs/heads/main', files: { 'README.md': '#\n' } });
    const told = await sync('--apply', '--force');
    expect(told).toMatchObject({ exit: 0, ok: true, problems: [] });
    for (const name of [broken.guarded, broken.missing, 'tool-05'])
      expect(stateOf(told, name)).toBe('written');
    const last = await sync();
    expect(last).toMatchObject({ exit: 0, ok: true });
    expect(new Set(last.repositories.map(({ state }) => state))).toEqual(new Set(['in sync', 'skipped']));
  });
});
