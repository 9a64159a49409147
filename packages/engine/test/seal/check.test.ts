import { describe, expect, test } from '@jest/globals';
import { problem } from '@lockstep/core';
import { checkProject } from '../../src/seal/check.ts';
import { built, manifest, type SampleProject, sampleProject } from './sample-project.ts';

async function problemsOf(change: SampleProject, version: string | undefined = '1.0.0') {
  return (await checkProject(sampleProject(change), { version })).problems;
}

const good = { 'dist/app.tgz': built('app'), 'dist/lib.tgz': built('lib') };
const both = [manifest('app'), manifest('lib')];

test('a project whose files, manifests and patterns agree has no problem', async () => {
  const { artifacts, packages, problems } = await checkProject(sampleProject(), { version: '1.0.0' });
  expect([artifacts.length, packages.length, problems]).toEqual([2, 2, []]);
});

describe('a disagreement is found:', () => {
  test.each<[string, string, SampleProject]>([
    ['ARTIFACT_DUPLICATE', 'one package twice', { files: { ...good, 'dist/lib2.tgz': built('lib') } }],
    [
      'VERSION_MISMATCH',
      'another version in a file',
      { files: { ...good, 'dist/lib.tgz': built('lib', '1.0.1') } },
    ],
    [
      'VERSION_MISMATCH',
      'another version in a manifest',
      { packages: [manifest('app'), manifest('lib', { version: '0.9.0' })] },
    ],
    ['PACKAGE_LEFT_OUT', 'a public package without a file', { packages: [...both, manifest('new')] }],
    [
      'ARTIFACT_UNREADABLE',
      'a file without a manifest',
      { files: { ...good, 'dist/odd.tgz': built('odd') } },
    ],
    ['ARTIFACT_UNREADABLE', 'a file that is no package', { files: { ...good, 'dist/z.tgz': 'garbage' } }],
    ['ARTIFACT_UNCLAIMED', 'a file that no channel claims', { files: { ...good, 'dist/lib.whl': 'wheel' } }],
    [
      'CONFIG_GLOB_EMPTY',
      'a pattern without a file',
      {
        files: { 'dist/lib.tgz': built('lib') },
        packages: [manifest('lib')],
      },
    ],
  ])('%s, %s', async (code, _, change) => {
    expect((await problemsOf(change)).map((each) => each.code)).toEqual([code]);
  });

  test('what the manifests themselves say is wrong', async () => {
    const sourceProblems = [problem('PRIVATE_DEPENDENCY', 'app depends on hidden, which is private')];
    expect(await problemsOf({ sourceProblems })).toEqual(sourceProblems);
  });

  test('all of them at once', async () => {
    const problems = await problemsOf({
      files: {
        'dist/lib.tgz': built('lib', '1.0.1'),
        'dist/lib2.tgz': built('lib', '1.0.1'),
        'dist/x.zip': '',
      },
      packages: [...both, manifest('new', { version: '3.0.0' })],
    });
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set([
        'ARTIFACT_DUPLICATE',
        'VERSION_MISMATCH',
        'PACKAGE_LEFT_OUT',
        'CONFIG_GLOB_EMPTY',
        'ARTIFACT_UNCLAIMED',
      ]),
    );
    expect(problems.filter(({ code }) => code === 'VERSION_MISMATCH')).toHaveLength(3);
  });

  test('with the place of the pattern', async () => {
    const [problem] = await problemsOf({
      files: { 'dist/lib.tgz': built('lib') },
      packages: [manifest('lib')],
    });
    expect(problem?.where).toEqual({
      file: 'lockstep.yaml',
      line: 7,
      column: 3,
      key: 'channels.mirror.artifacts[0]',
    });
  });
});

test('the same package may go to two channels, and two ecosystems may use one name', async () => {
  expect(
    await problemsOf({
      files: good,
      packages: [...both, manifest('app', { ecosystem: 'other', private: true })],
    }),
  ).toEqual([]);
});

test('before anything is built, the source alone is looked at', async () => {
  const project = sampleProject({ files: {}, packages: [manifest('app', { version: '2.0.0' })] });
  const { problems } = await checkProject(project, { version: '1.0.0', sourceOnly: true });
  expect(problems.map(({ code }) => code)).toEqual(['VERSION_MISMATCH']);
});
