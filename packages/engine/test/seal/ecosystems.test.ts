import { describe, expect, test } from '@jest/globals';
import type { Artifact, ChannelKind, SourcePackage } from '@lockstep/core';
import { digestOf, problem } from '@lockstep/core';
import { disagreements } from '../../src/seal/agreement.ts';
import { foreseenTarget } from '../../src/seal/target.ts';

/** Two ecosystems: one spells versions its own way, and has several files of a version. */
const readPackage = () => undefined;
const kinds = [
  { kind: 'plain', readPackage },
  {
    kind: 'spelt',
    readPackage,
    spelling: (version: string) => version.replace('-rc.', 'rc'),
    place: (file: string) => file,
    disagreements: (artifacts: readonly Artifact[]) =>
      artifacts.length > 2 ? [problem('METADATA_MISMATCH', 'too many files')] : [],
  },
  {
    kind: 'any files',
    disagreements: (artifacts: readonly Artifact[]) =>
      artifacts.map(({ file }) => problem('ARTIFACT_DUPLICATE', file, { where: { file } })),
  },
] as unknown as readonly ChannelKind[];

function artifact(file: string, ecosystem: string, version: string): Artifact {
  return {
    file,
    digest: digestOf(Buffer.from(file)),
    channels: ['main'],
    package: { ecosystem, name: 'lib', version, needs: [], commands: [] },
  };
}

function source(ecosystem: string, version: string | undefined): SourcePackage {
  return { ecosystem, name: 'lib', version, private: false, where: { file: `${ecosystem}/manifest` } };
}

const sources = [source('plain', '1.0.0-rc.1'), source('spelt', '1.0.0rc1')];
const release = [
  artifact('lib.tgz', 'plain', '1.0.0-rc.1'),
  artifact('lib.whl', 'spelt', '1.0.0rc1'),
  artifact('lib.tar.gz', 'spelt', '1.0.0rc1'),
];

const codesOf = (artifacts: readonly Artifact[], version: string, packages = sources) =>
  disagreements(artifacts, packages, version, kinds, () => undefined, []).map(({ code, where }) => [
    code,
    where?.file,
  ]);

describe('several ecosystems in one release', () => {
  test('agree on a version in their own spellings', () => {
    expect(codesOf(release, '1.0.0-rc.1')).toEqual([]);
    expect(codesOf(release, '1.0.0-rc.2').map(([code]) => code)).toEqual(Array(5).fill('VERSION_MISMATCH'));
  });

  test('may have packages of one name, and several files of a version where the kind says so', () => {
    const twice = [...release, artifact('again.tgz', 'plain', '1.0.0-rc.1')];
    expect(codesOf(twice, '1.0.0-rc.1').map(([code]) => code)).toEqual(['ARTIFACT_DUPLICATE']);
  });

  test('are each asked about their own artifacts', () => {
    const many = [...release, artifact('lib-2.whl', 'spelt', '1.0.0rc1')];
    expect(codesOf(many, '1.0.0-rc.1').map(([code]) => code)).toEqual(['METADATA_MISMATCH']);
  });

  test('share a channel that takes any file, which is asked about all that it gets', () => {
    const routed = release.map((each, index) => ({
      ...each,
      channels: index > 0 ? ['main', 'files'] : ['main'],
    }));
    const found = disagreements(routed, sources, undefined, kinds, () => undefined, [
      { id: 'main', kind: 'plain' },
      { id: 'files', kind: 'any files' },
    ]);
    expect(found.map(({ where }) => where?.file)).toEqual(['lib.whl', 'lib.tar.gz']);
  });

  test('do not answer for a version that only a build tells', () => {
    const untold = [source('plain', '1.0.0-rc.1'), source('spelt', undefined)];
    expect(codesOf(release, '1.0.0-rc.1', untold)).toEqual([]);
    expect(codesOf(release.slice(0, 1), '1.0.0-rc.1', untold)).toEqual([
      ['PACKAGE_LEFT_OUT', 'spelt/manifest'],
    ]);
  });
});

describe('the target of a release without a tag', () => {
  const config = { release: { tag: 'v{version}' } } as never;

  test('is the version that all manifests carry, whatever their spellings', () => {
    expect(foreseenTarget(config, sources, kinds)?.tag).toBe('v1.0.0-rc.1');
    expect(foreseenTarget(config, [source('plain', '2.0.0'), source('spelt', undefined)], kinds)?.tag).toBe(
      'v2.0.0',
    );
  });

  test('is not known when they disagree, or none says', () => {
    expect(foreseenTarget(config, [...sources, source('plain', '1.0.0')], kinds)).toBeUndefined();
    expect(foreseenTarget(config, [source('spelt', undefined)], kinds)).toBeUndefined();
  });
});
