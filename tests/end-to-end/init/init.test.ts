import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { readRepositoryFile } from '../../architecture/repository.ts';
import { bareFolder, type Checkout, checkoutOf, type Files } from '../../support/checkout.ts';
import { environmentOf, lockstep } from '../../support/lockstep.ts';
import { commandFile } from '../../support/programme.ts';

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

// A terminal of its own: what is typed is there before it is asked for.
const terminal = `
import os, pty, sys
answer = sys.argv[1]
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
shown = b''
asked = False
while True:
    try:
        piece = os.read(fd, 65536)
    except OSError:
        break
    if not piece:
        break
    shown += piece
    if not asked and b'[y/N]' in shown:
        asked = True
        os.write(fd, (answer + '\\r').encode())
_, status = os.waitpid(pid, 0)
sys.stdout.write(shown.decode(errors='replace'))
sys.exit(os.waitstatus_to_exitcode(status))
`;

function answered({ folder, ...rest }: Checkout, answer: string) {
  return spawnSync('python3', ['-c', terminal, answer, process.execPath, commandFile, 'init'], {
    cwd: folder,
    env: environmentOf({ folder, ...rest }),
    encoding: 'utf8',
    timeout: 60_000,
  });
}

describe('in a terminal', () => {
  test.each([
    ['y', 0],
    ['yes', 0],
    ['n', 2],
    ['', 2],
  ])('the file is shown, and the answer “%s” ends with %i', (answer, exit) =>
    within(checkoutOf(files), async (checkout) => {
      const { status, stdout } = answered(checkout, answer);
      expect(stdout).toContain('Write lockstep.yaml? [y/N]');
      expect(stdout).toContain('npm pack --pack-destination dist');
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
