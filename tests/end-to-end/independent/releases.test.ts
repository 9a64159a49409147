import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { credentials, holdings, startRegistry, writesTo } from '../../support/registry.ts';
import { type Reported, report } from '../../support/report-document.ts';
import { packSample, sourceFiles, tarballFile } from '../../support/sample-package.ts';

/** A library, and a tool with a version of its own that needs it. */
const library = { name: 'alder' };
const tool = { name: '@grove/birch', manifest: { dependencies: { alder: '^1.0.0' } } };
const [libraryTag, toolTag] = ['alder@1.2.0', '@grove/birch@0.4.1'];

function configFor({ url }: NpmStandIn, mirror: NpmStandIn): string {
  return JSON.stringify({
    release: { versioning: 'independent', changelog: 'CHANGELOG.md' },
    channels: {
      npm: { artifacts: ['dist/*.tgz'], registry: url, token: { env: 'NPM_TOKEN' } },
      // What nobody but the tool’s users reads.
      mirror: {
        kind: 'npm',
        artifacts: ['dist/grove-*.tgz'],
        registry: mirror.url,
        token: { env: 'NPM_TOKEN' },
      },
    },
  });
}

const changelog = (version: string, text: string) =>
  `# Changelog\n\n## [${version}] - 2026-01-05\n\n### Added\n\n- ${text}\n`;

let registry: NpmStandIn;
let mirror: NpmStandIn;
let checkout: Checkout;
beforeAll(async () => {
  [registry, mirror] = await Promise.all([startRegistry(), startRegistry()]);
  checkout = await checkoutOf(
    {
      ...sourceFiles(library, '1.2.0'),
      ...sourceFiles(tool, '0.4.1'),
      'package.json': JSON.stringify({ name: 'grove', private: true, workspaces: ['packages/*'] }),
      'packages/birch/CHANGELOG.md': changelog('0.4.1', 'A leaf.'),
      'CHANGELOG.md': changelog('1.2.0', 'A root.'),
      'lockstep.yaml': configFor(registry, mirror),
      '.gitignore': 'dist/\nlockstep.seal.json\n.lockstep/\n',
    },
    [libraryTag, toolTag, 'v1', 'nightly'],
  );
  await checkout.write({
    '../home/.npmrc': `registry=${registry.url}\n`,
    [tarballFile(library, '1.2.0')]: packSample(library, '1.2.0'),
    [tarballFile(tool, '0.4.1')]: packSample(tool, '0.4.1'),
  });
});
afterAll(async () => {
  await Promise.all([registry.close(), mirror.close()]);
  await checkout.remove();
});

async function release(tag: string): Promise<readonly Reported[]> {
  const done: Reported[] = [];
  for (const command of ['check', 'seal', 'rehearse', 'preflight', 'publish', 'verify', 'status'])
    done.push(await report(checkout, [command, `--target=${tag}`], credentials));
  return done;
}

const endsOf = (done: readonly Reported[]) => done.map(({ exit, codes }) => ({ exit, codes }));
const fine = Array(7).fill({ exit: 0, codes: [] });

describe('two packages with versions of their own, tagged at one commit', () => {
  test('need to be told apart', async () => {
    const { exit, report: found } = await report(checkout, ['seal']);
    expect({ exit, problems: found.problems }).toMatchObject({
      exit: 2,
      problems: [{ code: 'TARGET_UNKNOWN', remedy: expect.stringContaining('--target') }],
    });
  });

  test('are released one by one, each with its own tag, ledger and text', async () => {
    expect(endsOf(await release(libraryTag))).toEqual(fine);
    expect(Object.keys(holdings(registry))).toEqual(['alder@1.2.0']);
    expect(writesTo(mirror)).toEqual({});

    const done = await release(toolTag);
    expect(endsOf(done)).toEqual(fine);
    expect(Object.keys(holdings(registry)).sort()).toEqual([toolTag, libraryTag]);
    expect(Object.keys(holdings(mirror))).toEqual([toolTag]);
    expect(done[1]?.report.releases).toMatchObject([
      { id: toolTag, packages: [{ name: '@grove/birch', version: '0.4.1', tag: toolTag }] },
    ]);
    expect(done[1]?.report.releases[0]?.notes).toContain('A leaf.');
  });

  test('are found complete once more by name, and nothing is written', async () => {
    const before = writesTo(registry);
    await report(checkout, ['seal', `--target=${libraryTag}`]);
    expect((await report(checkout, ['publish', `--target=${libraryTag}`], credentials)).exit).toBe(0);
    expect(writesTo(registry)).toEqual(before);
  });
});

test.each([
  ['elm@1.0.0', 2, 'names no public package'],
  ['alder@1.3.0', 2, 'expected “1.3.0”'],
  ['v1.2.0', 2, 'is not a tag of the form {name}@{version}'],
])('the target %s is refused with exit code %i: %s', async (target, expected, words) => {
  const { exit, report: found } = await report(checkout, ['check', '--source-only', `--target=${target}`]);
  expect(exit).toBe(expected);
  expect(found.problems.map(({ message }) => message)).toContainEqual(expect.stringContaining(words));
});

test('a package whose file was not built is not released without it', async () => {
  const bare = await checkoutOf({
    ...sourceFiles(library, '1.2.0'),
    ...sourceFiles(tool, '0.4.1'),
    'package.json': JSON.stringify({ name: 'grove', private: true, workspaces: ['packages/*'] }),
    'lockstep.yaml': configFor(registry, mirror),
    '.gitignore': 'dist/\n',
  });
  await bare.write({ [tarballFile(tool, '0.4.1')]: packSample(tool, '0.4.1') });
  const { codes } = await report(bare, ['check', '--target=alder@1.2.0']);
  expect(codes).toEqual(['PACKAGE_LEFT_OUT']);
  await bare.remove();
});
