import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readRepositoryFile } from '../../architecture/repository.ts';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { type Ended, lockstep } from '../../support/lockstep.ts';

const page = readRepositoryFile('docs/getting-started.md');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
const [manifest = ''] = blocks('json');
const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));
const longestMs = 120_000;

let checkout: Checkout;
const ended: Ended[] = [];

describe('docs/getting-started.md: the newcomer’s path', () => {
  beforeAll(async () => {
    checkout = await checkoutOf({ 'package.json': manifest });
    await checkout.git('remote', 'add', 'origin', 'https://github.com/acme/left-shift.git');
    for (const command of commands) ended.push(await lockstep(checkout, command.split(' ').slice(1)));
  }, longestMs);

  afterAll(() => checkout.remove());

  test('takes at most three commands, all of them Lockstep’s', () => {
    expect(commands.length).toBeLessThanOrEqual(3);
    expect(commands.filter((command) => !command.startsWith('lockstep '))).toEqual([]);
    expect(ended.map(({ exit }) => exit)).toEqual(commands.map(() => 0));
  });

  test('ends with check, release and publish workflows', async () => {
    const listed = await checkout.git('ls-files', '--others', '.github');
    const files = [...page.matchAll(/`(\.github\/workflows\/[\w-]+\.yml)`/g)].map(([, file]) => file);
    expect(listed.trim().split('\n').toSorted()).toEqual([...new Set(files)].toSorted());
    const publish = parse(await checkout.read('.github/workflows/release-publish.yml'));
    expect(publish.jobs.publish.secrets).toEqual({ NPM_TOKEN: `\${{ secrets.NPM_TOKEN }}` });
    expect(ended[0]?.stderr).toContain('secrets to store in the environment “release”: NPM_TOKEN');
  });

  test('ends with a green rehearsal, installed by the real client', () => {
    const [shown = ''] = blocks('text');
    for (const line of shown.trimEnd().split('\n')) expect(ended.at(-1)?.stderr).toContain(line);
  });

  test('leaves what check finds nothing wrong with', async () => {
    const { exit, stderr } = await lockstep(checkout, ['check', '--source-only', '--workflows']);
    expect([exit, stderr]).toEqual([0, expect.stringContaining('✓ check: ok')]);
    expect(stderr).not.toContain('WORKFLOW_');
  });

  test('is not walked twice: nothing is overwritten', async () => {
    const before = await checkout.read('lockstep.yaml');
    await checkout.write({ '.github/workflows/check.yml': '# mine\n' });
    const again = await lockstep(checkout, ['init', '--yes', '--workflows', '--trusted-publishing']);
    expect(again.exit).toBe(0);
    expect(again.stderr).toContain('.github/workflows/check.yml is there already, and stays as it is');
    expect(again.stderr).not.toContain('is written');
    expect(await checkout.read('.github/workflows/check.yml')).toBe('# mine\n');
    expect(await checkout.read('lockstep.yaml')).toBe(before);
  });
});

test('workflows are refused below the root of a repository, where they would not be found', async () => {
  const place = await checkoutOf({ 'sub/package.json': manifest });
  try {
    const { exit, stderr } = await lockstep(place, ['init', '--yes', '--workflows', 'sub']);
    expect([exit, stderr]).toEqual([2, expect.stringContaining('INIT_NOT_ROOT')]);
    expect((await place.git('status', '--porcelain')).trim()).toBe('');
  } finally {
    await place.remove();
  }
});

test('without --yes the files are printed, and none is written', async () => {
  const place = await checkoutOf({ 'package.json': manifest, '.gitea/keep': '' });
  try {
    const { exit, stdout } = await lockstep(place, ['init', '--workflows']);
    expect(exit).toBe(0);
    for (const part of [
      'ledger: { git: origin, token: { env: GITEA_TOKEN } }',
      '# .gitea/workflows/release.yml\n',
      'name: release-publish\n',
    ])
      expect(stdout).toContain(part);
    expect((await place.git('status', '--porcelain')).trim()).toBe('');
  } finally {
    await place.remove();
  }
});
