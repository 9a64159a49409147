import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Checkout, checkoutOf, copyOf } from '../../support/checkout.ts';
import { lockstep, type Variables } from '../../support/lockstep.ts';
import { packSample } from '../../support/sample-package.ts';
import { builtFiles, chain, configText, tag, version, workspaceFiles } from '../../support/workspace.ts';

const all = builtFiles(chain);
const files = Object.keys(all);
const [, birch = '', cedar = ''] = files;
const otherCedar = packSample({ name: '@grove/cedar', needs: ['birch'] }, version, 'console.log(0)');
const names = ['linux', 'macos', 'windows'];
const partFile = (name: string) => `.lockstep/parts/${name}.seal.json`;

const run: Variables = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'grove/trees',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_WORKFLOW_REF: `grove/trees/.github/workflows/release.yml@refs/tags/${tag}`,
};

let source: Checkout;
/** The parts that the jobs sealed, by file. */
let parts: Readonly<Record<string, string>>;
let checkout: Checkout;
const kept: Checkout[] = [];

async function sealing(where: Checkout, args: readonly string[], env: Variables = run) {
  const { exit, stdout } = await lockstep(where, ['seal', ...args, '--json'], env);
  const { problems } = JSON.parse(stdout) as {
    readonly problems: readonly { code: string; message: string }[];
  };
  return { exit, problems, codes: problems.map(({ code }) => code) };
}

async function copied(): Promise<Checkout> {
  const copy = await copyOf(source);
  kept.push(copy);
  return copy;
}

beforeAll(async () => {
  const config = JSON.parse(configText({ npm: { registry: 'http://127.0.0.1:9/' } }));
  const text = JSON.stringify({ ...config, release: { parts: names } });
  source = await checkoutOf(workspaceFiles(chain, text), [tag]);
  kept.push(source);
  const made = names.map(async (name, index) => {
    const job = await copied();
    const file = files[index] ?? '';
    await job.write({ [file]: all[file] ?? '' });
    expect(await sealing(job, ['--part', name])).toMatchObject({ exit: 0 });
    return [partFile(name), await job.read(partFile(name))] as const;
  });
  parts = Object.fromEntries(await Promise.all(made));
});
beforeEach(async () => {
  checkout = await copied();
  await checkout.write({ ...all, ...parts });
});
afterAll(() => Promise.all(kept.map((each) => each.remove())));

/** A part that holds the file of another part as well, with other bytes. */
function greedy(): string {
  const [linux, windows] = ['linux', 'windows'].map((name) => JSON.parse(parts[partFile(name)] ?? ''));
  const [artifact] = linux.artifacts;
  const other = { ...artifact, digest: { ...artifact.digest, size: artifact.digest.size + 1 } };
  return JSON.stringify({ ...windows, artifacts: [...windows.artifacts, other] });
}

const remove = (file: string) => rm(join(checkout.folder, file));

test('the parts of one run make the seal that a single job would have made', async () => {
  expect(await sealing(checkout, [])).toMatchObject({ exit: 0, codes: [] });
  const merged = await checkout.read('lockstep.seal.json');
  const single = await copied();
  const { release: _, ...config } = JSON.parse(await single.read('lockstep.yaml'));
  await single.write({ ...all, 'lockstep.yaml': JSON.stringify(config) });
  await single.git('update-index', '--assume-unchanged', 'lockstep.yaml');
  expect(await sealing(single, [])).toMatchObject({ exit: 0 });
  expect(merged).toBe(await single.read('lockstep.seal.json'));
});

test.each<[string, () => Promise<unknown>, Variables, readonly string[], string]>([
  [
    'two parts that are missing',
    () => Promise.all(names.slice(1).map((name) => remove(partFile(name)))),
    run,
    ['PART_MISSING', 'PART_MISSING'],
    'macos',
  ],
  [
    'a file that a part sealed and nobody handed on',
    () => remove(birch),
    run,
    ['PART_MISSING', 'PACKAGE_LEFT_OUT'],
    birch,
  ],
  [
    'a file with other bytes than its part sealed',
    () => checkout.write({ [cedar]: otherCedar }),
    run,
    ['SEAL_BROKEN'],
    cedar,
  ],
  [
    'parts of another run',
    async () => undefined,
    { ...run, GITHUB_RUN_ID: '2' },
    ['PART_CLASH', 'PART_CLASH', 'PART_CLASH'],
    'runs/1',
  ],
  [
    'parts of another workflow',
    async () => undefined,
    { ...run, GITHUB_WORKFLOW_REF: 'grove/trees/.github/workflows/ci.yml@refs/heads/main' },
    ['PART_CLASH', 'PART_CLASH', 'PART_CLASH'],
    'release.yml',
  ],
  [
    'two parts that hold one file with different bytes',
    () => checkout.write({ [partFile('windows')]: greedy() }),
    run,
    ['PART_CLASH'],
    'has other bytes in part',
  ],
  [
    'a part that takes the place of another',
    () => checkout.write({ [partFile('macos')]: parts[partFile('linux')] ?? '' }),
    run,
    ['PART_CLASH'],
    'linux',
  ],
  [
    'a part that nobody asked for',
    () => checkout.write({ [partFile('plan9')]: parts[partFile('linux')] ?? '' }),
    run,
    ['PART_CLASH'],
    'plan9',
  ],
])('%s: refused, and there is no seal', async (_, arrange, env, codes, named) => {
  await arrange();
  const refused = await sealing(checkout, [], env);
  expect(refused.exit).toBeGreaterThan(0);
  expect(refused.codes).toEqual(codes);
  expect(refused.problems.map(({ message }) => message).join('\n')).toContain(named);
  expect(existsSync(join(checkout.folder, 'lockstep.seal.json'))).toBe(false);
});
