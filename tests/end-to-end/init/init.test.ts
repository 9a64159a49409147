import { describe, expect, test } from '@jest/globals';
import { readRepositoryFile } from '../../architecture/repository.ts';
import { bareFolder, type Checkout, checkoutOf, type Files } from '../../support/checkout.ts';
import { lockstep } from '../../support/lockstep.ts';
import { atTerminal } from '../../support/pseudo-terminal.ts';

const page = readRepositoryFile('docs/init.md');
const [, manifest = '', document = ''] =
  /```json\n([\s\S]*?)```[\s\S]*?```yaml\n([\s\S]*?)```/.exec(page) ?? [];
const files = { 'package.json': manifest };

async function within<Result>(
  made: Promise<Checkout>,
  use: (checkout: Checkout) => Promise<Result>,
): Promise<Result> {
  const checkout = await made;
  try {
    return await use(checkout);
  } finally {
    await checkout.remove();
  }
}

describe('without a terminal', () => {
  test('the file is printed as the documentation shows it, and not written', () =>
    within(checkoutOf(files), async (checkout) => {
      const { exit, stdout } = await lockstep(checkout, ['init']);
      expect([exit, stdout]).toEqual([0, document]);
      await expect(checkout.read('lockstep.yaml')).rejects.toThrow();
    }));

  test('--yes writes it, and never a second time', () =>
    within(checkoutOf(files), async (checkout) => {
      expect(await lockstep(checkout, ['init', '--yes'])).toMatchObject({ exit: 0, stdout: '' });
      expect(await checkout.read('lockstep.yaml')).toBe(document);
      expect((await lockstep(checkout, ['check', '--source-only'])).exit).toBe(0);
      await checkout.write({ 'lockstep.yaml': '# mine\n' });
      const again = await lockstep(checkout, ['init', '--yes']);
      expect(again.exit).toBe(2);
      expect(again.stderr).toContain('INIT_EXISTS');
      expect(await checkout.read('lockstep.yaml')).toBe('# mine\n');
    }));

  test('--json has the text', () =>
    within(checkoutOf(files), async (checkout) => {
      const { stdout } = await lockstep(checkout, ['init', '--json']);
      expect(JSON.parse(stdout)).toMatchObject({ ok: true, exit: 0, text: document });
    }));

  test('nothing to release is said, and nothing is written', () =>
    within(bareFolder({ 'README.md': 'x' }), async (checkout) => {
      const { exit, stderr } = await lockstep(checkout, ['init', '--yes']);
      expect(exit).toBe(2);
      expect(stderr).toContain('INIT_NOTHING_FOUND');
    }));

  test('what git ignores is not looked at, tags and branch are', () =>
    within(
      checkoutOf({ ...files, '.gitignore': 'old/\n', 'old/pyproject.toml': '[project]\nname = "x"\n' }, [
        '2.0.0',
      ]),
      async (checkout) => {
        await checkout.git('checkout', '--quiet', '-b', 'trunk');
        await checkout.git('remote', 'add', 'origin', 'git@github.com:acme/app.git');
        const { stdout } = await lockstep(checkout, ['init']);
        for (const line of ['  tag: "{version}"', '  branch: trunk', '  github-release:'])
          expect(stdout).toContain(line);
        expect(stdout).toContain('ledger: { git: origin, token: { env: GITHUB_TOKEN } }');
        expect(stdout).not.toContain('pypi');
      },
    ));
});

const answered = (checkout: Checkout, answer: string) =>
  atTerminal(checkout, ['init'], { question: '[y/N]', answer });

describe('in a terminal', () => {
  test.each([
    ['y', 0],
    ['yes', 0],
    ['n', 2],
    ['', 2],
  ])('the file is shown, and the answer “%s” ends with %i', (answer, exit) =>
    within(checkoutOf(files), async (checkout) => {
      const { exit: status, shown } = await answered(checkout, answer);
      expect(shown).toContain('Write lockstep.yaml? [y/N]');
      expect(shown).toContain('npm pack --pack-destination dist');
      expect(status).toBe(exit);
      const read = checkout.read('lockstep.yaml');
      if (exit === 0) expect(await read).toBe(document);
      else await expect(read).rejects.toThrow();
    }),
  );
});

describe('manifests that are wrong', () => {
  test.each<[string, Files]>([
    ['no JSON', { ...files, 'packages/x/package.json': '{' }],
    ['a hostile one', { ...files, 'Cargo.toml': `a = ${'['.repeat(50_000)}` }],
  ])('do not stand in the way: %s', (_, given) =>
    within(checkoutOf(given), async (checkout) => {
      const { exit, stderr } = await lockstep(checkout, ['init', '--yes']);
      expect(exit).toBe(0);
      expect(stderr).not.toMatch(/^\s+at /m);
    }),
  );
});
