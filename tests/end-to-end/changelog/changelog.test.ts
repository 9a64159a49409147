import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readRepositoryFile } from '../../architecture/repository.ts';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { lockstep } from '../../support/lockstep.ts';
import { builtFiles, configText, tag, workspaceFiles } from '../../support/workspace.ts';

const npm = { npm: { registry: 'http://127.0.0.1:9/' } };
const samples = [{ name: 'alder' }];

/** The CHANGELOG that the documentation shows. */
const documented = /^```markdown\n([\s\S]*?)^```$/m.exec(readRepositoryFile('docs/changelog.md'))?.[1] ?? '';

let checkout: Checkout;
beforeAll(async () => {
  const text = documented.replaceAll('1.4.0', '1.2.3').replaceAll('1.3.0', '1.2.2');
  checkout = await checkoutOf({ ...workspaceFiles(samples, configText(npm)), 'CHANGELOG.md': text }, [tag]);
});
afterAll(() => checkout.remove());

describe('the section of a version', () => {
  test.each(['v1.2.3', '1.2.3'])('is printed for %s, and nothing else', async (word) => {
    const { exit, stdout } = await lockstep(checkout, ['changelog', word]);
    expect([exit, stdout]).toEqual([0, '### Added\n\n- The command as one file.\n']);
  });

  test('is nothing where nothing is unreleased', async () => {
    expect(await lockstep(checkout, ['changelog', 'unreleased'])).toMatchObject({ exit: 0, stdout: '' });
  });

  test('is in the document of --json, and in the seal', async () => {
    const { stdout } = await lockstep(checkout, ['changelog', 'v1.2.3', '--json']);
    const { text } = JSON.parse(stdout) as { readonly text: string };
    await checkout.write(builtFiles(samples));
    expect(await lockstep(checkout, ['seal'])).toMatchObject({ exit: 0 });
    const seal = JSON.parse(await checkout.read('lockstep.seal.json')) as {
      readonly releases: readonly { readonly notes?: string }[];
    };
    expect(text).toBe(`${seal.releases[0]?.notes}\n`);
  });

  test('that is not there is refused, with those that are', async () => {
    const { exit, stdout, stderr } = await lockstep(checkout, ['changelog', '9.9.9']);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(
      'CHANGELOG_SECTION_MISSING there is no section of 9.9.9; found unreleased, 1.2.3, 1.2.2',
    );
  });
});

test('B12: a tag that names a package asks for the CHANGELOG beside its manifest', async () => {
  const config = JSON.parse(configText(npm)) as object;
  const apart = JSON.stringify({ ...config, release: { versioning: 'independent' } });
  const own = '# Changelog\n\n## 1.2.3 - 2026-01-02\n\n- Of alder alone.\n';
  const one = await checkoutOf({
    ...workspaceFiles(samples, apart),
    'packages/alder/CHANGELOG.md': own,
  });
  const found = await lockstep(one, ['changelog', 'alder@1.2.3']);
  const unnamed = await lockstep(one, ['changelog', '1.2.3']);
  await one.remove();
  expect(found).toMatchObject({ exit: 0, stdout: '- Of alder alone.\n' });
  expect(unnamed.exit).toBe(2);
  expect(unnamed.stderr).toContain('Name the tag of a package, as {name}@{version}');
});

test('without a CHANGELOG it is said which file is missing', async () => {
  const bare = await checkoutOf(workspaceFiles(samples, configText(npm)));
  const { exit, stderr } = await lockstep(bare, ['changelog', '1.2.3']);
  await bare.remove();
  expect(exit).toBe(2);
  expect(stderr).toContain('CHANGELOG_MISSING there is no CHANGELOG.md');
});
