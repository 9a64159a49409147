import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { historyOf } from '../../scripts/stamp/history.ts';
import { readSuite, slugOf } from '../../scripts/stamp/suite.ts';
import { verdictOn } from '../../scripts/stamp/verdict.ts';
import { root } from '../architecture/repository.ts';
import { type StampRepository, stampFolder, stampRepository } from './stamp-repository.ts';

const workflow = '.github/workflows/lockstep-publish.yml';
const template = 'workflows-templates/github/release.yml';

let suite: StampRepository;

/** Stamps and commits until nothing is due; gives the commits that hold code and workflows. */
function stamped(): { readonly code: string; readonly workflows: string } {
  const code = suite.git('log', '-1', '--format=%H', '--', 'actions', 'dist', 'action.yml');
  suite.stamp();
  const workflows = suite.commit();
  suite.stamp();
  suite.commit();
  return { code, workflows };
}

describe('npm run stamp', () => {
  beforeEach(async () => {
    suite = await stampRepository();
  });

  afterEach(() => suite.remove());

  test('stamps the workflows first, then whatever refers to the commit that did', async () => {
    const code = suite.git('rev-parse', 'HEAD');
    const first = suite.stamp();
    expect(first).toMatchObject({ exit: 0, output: expect.stringContaining(`stamped ${workflow}\ncommit`) });
    expect(suite.git('status', '--porcelain')).toBe(`M ${workflow}`);
    const text = await suite.read(workflow);
    expect(text).toContain(`- uses: acme/suite/actions/seal@${code} # v0.1.0\n`);
    expect(text).toContain(`- uses: acme/suite@${code} # v0.1.0\n`);
    const workflows = suite.commit();
    const second = suite.stamp();
    expect(second.output).toBe(`stamped README.md\nstamped ${template}\ncommit these files\n`);
    const copied = await suite.read(template);
    expect(copied).toContain(
      `uses: acme/suite/.github/workflows/lockstep-publish.yml@${workflows} # v0.1.0\n`,
    );
    expect(copied).toContain(`uses: acme/suite/actions/seal@${code} # v0.1.0 # not stored\n`);
    expect(await suite.read('README.md')).toContain(`acme/suite/actions/seal@${code} # v0.1.0`);
  });

  test('leaves what is not of the suite alone', async () => {
    const before = { ci: await suite.read('.github/workflows/ci.yml'), template: await suite.read(template) };
    stamped();
    const after = await suite.read(template);
    for (const pattern of [/actions\/checkout@.*/, /acme\/other.*/])
      expect(pattern.exec(after)?.[0]).toBe(pattern.exec(before.template)?.[0]);
    expect(await suite.read('.github/workflows/ci.yml')).toBe(before.ci);
  });

  test('changes nothing when nothing is due, in a fresh clone as well', () => {
    stamped();
    expect(suite.stamp()).toEqual({ exit: 0, output: 'nothing is due\n' });
    const clone = stampFolder(join(suite.folder, 'clone'));
    suite.git('clone', '--quiet', `file://${suite.folder}`, clone.folder);
    expect(clone.stamp()).toEqual({ exit: 0, output: 'nothing is due\n' });
    expect(clone.check().exit).toBe(0);
    expect(clone.git('status', '--porcelain')).toBe('');
  });

  test('follows a new name, and a new version', async () => {
    stamped();
    const manifest = { version: '0.2.0', repository: { url: 'https://git.example/fork/own.git' } };
    await suite.write({ 'package.json': JSON.stringify(manifest), 'dist/index.js': 'export {};\n' });
    suite.commit();
    expect(suite.check().output).toContain('acme/suite, and package.json says fork/own');
    const { code, workflows } = stamped();
    const copied = await suite.read(template);
    expect(copied).toContain(`fork/own/.github/workflows/lockstep-publish.yml@${workflows} # v0.2.0`);
    expect(copied).toContain(`fork/own/actions/seal@${code} # v0.2.0 #`);
    expect(await suite.read(workflow)).toContain(`uses: fork/own@${code} # v0.2.0`);
    expect(copied + (await suite.read('README.md'))).not.toContain('acme/suite');
    expect(suite.check().exit).toBe(0);
  });

  test('refuses while code is not committed', async () => {
    await suite.write({ 'dist/index.js': 'export {};\n' });
    const { exit, output } = suite.stamp();
    expect([exit, output]).toEqual([1, expect.stringContaining('commit these first')]);
    expect(suite.git('status', '--porcelain')).toBe('M dist/index.js');
  });

  test('waits for the commit of workflows that were changed', async () => {
    stamped();
    await suite.write({ [workflow]: `${await suite.read(workflow)}# more\n` });
    expect(suite.stamp().output).toBe(`commit ${workflow}, then run it again\n`);
  });

  test('says that a shallow clone lacks what it needs', () => {
    stamped();
    const clone = stampFolder(join(suite.folder, 'clone'));
    suite.git('clone', '--quiet', '--depth=1', `file://${suite.folder}`, clone.folder);
    for (const run of [clone.stamp(), clone.check()])
      expect(run).toEqual({ exit: 1, output: expect.stringContaining('git fetch --unshallow') });
  });
});

describe('npm run stamp -- --check', () => {
  beforeEach(async () => {
    suite = await stampRepository();
  });

  afterEach(() => suite.remove());

  test('accepts that nothing is stamped yet', () => {
    expect(suite.check()).toEqual({ exit: 0, output: 'not stamped yet\n' });
  });

  test('accepts what is stamped, and commits that change nothing of it', async () => {
    stamped();
    await suite.write({ 'docs/page.md': '# More\n' });
    suite.commit();
    expect(suite.check().exit).toBe(0);
  });

  test.each([
    ['code that changed since', { 'actions/seal/action.yml': 'name: other\n' }, 'changed since'],
    ['a bundle that was added since', { 'dist/more.js': '' }, 'changed since'],
    ['workflows that changed since', { '.github/workflows/lockstep-check.yml': 'on: {}\n' }, 'changed since'],
    [
      'a reference without a stamp among others',
      { 'docs/page.md': `- uses: acme/suite/actions/seal@${'0'.repeat(40)}\n` },
      'docs/page.md: not stamped',
    ],
    [
      'a commit that is not there',
      { 'docs/page.md': `- uses: acme/suite/actions/seal@${'5e'.repeat(20)} # v0.1.0\n` },
      'docs/page.md: there is no commit 5e5e',
    ],
  ])('refuses %s', async (_, files, message) => {
    stamped();
    await suite.write(files);
    suite.commit();
    const { exit, output } = suite.check();
    expect([exit, output]).toEqual([1, expect.stringContaining(message)]);
    expect(output).toContain('run npm run stamp');
  });

  test('refuses a version that the commit does not have', async () => {
    stamped();
    await suite.write({ 'README.md': (await suite.read('README.md')).replace('# v0.1.0', '# v9.9.9') });
    suite.commit();
    expect(suite.check().output).toContain('# v9.9.9');
  });

  test('refuses a half of the stamps', () => {
    suite.stamp();
    suite.commit();
    expect(suite.check()).toMatchObject({ exit: 1 });
  });
});

test.each([
  ['git+https://host.example/acme/suite.git', 'acme/suite'],
  ['https://git.example.org/below/acme/suite', 'acme/suite'],
  ['git@host.example:acme/suite.git', 'acme/suite'],
  [{ type: 'git', url: 'ssh://git@host.example/acme/su.ite.git' }, 'acme/su.ite'],
])('the repository %p is called %s', (repository, slug) => {
  expect(slugOf(repository)).toBe(slug);
});

test.each([undefined, 'suite', {}, { url: 7 }])('the repository %p has no name', (repository) => {
  expect(() => slugOf(repository)).toThrow('owner and name');
});

test('what this repository refers to is what it holds, or nothing is stamped yet', () => {
  const history = historyOf(root);
  const { state, faults } = verdictOn(readSuite(root), history);
  const allowed = ['stamped', 'unstamped', ...(history.isShallow ? ['unknown'] : [])];
  expect({ state, faults: state === 'unknown' ? [] : faults }).toEqual({
    state: allowed.find((each) => each === state),
    faults: [],
  });
});
