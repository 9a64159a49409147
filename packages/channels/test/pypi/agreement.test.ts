import { describe, expect, test } from '@jest/globals';
import { type Artifact, digestOf } from '@lockstep/core';
import { disagreements } from '../../src/pypi/agreement.ts';
import { metadataDifferences } from '../../src/pypi/metadata-differences.ts';
import { inFolder, metadata, readSdistOf, readWheelOf } from './written-distributions.ts';

function artifact(file: string, name: string, version: string): Artifact {
  const sealed = { ecosystem: 'pypi', name, version, needs: [], commands: [] };
  return { file, digest: digestOf(Buffer.from(file)), package: sealed, channels: ['pypi'] };
}

describe('artifacts', () => {
  test('disagree when they spell one version in two ways', () => {
    const files = [artifact('a-1.0.tar.gz', 'a', '1.0'), artifact('a-1.0.0-py3-none-any.whl', 'a', '1.0.0')];
    expect(disagreements(files).map(({ code, message }) => `${code} ${message}`)).toEqual([
      'METADATA_MISMATCH a-1.0.tar.gz says 1.0 and a-1.0.0-py3-none-any.whl says 1.0.0: the registry takes both for the same version of a',
    ]);
  });

  test('agree otherwise', () => {
    const files = [
      artifact('a-1.0.tar.gz', 'a', '1.0'),
      artifact('a-1.0-py3-none-any.whl', 'a', '1.0'),
      artifact('b-1.0.0.tar.gz', 'b', '1.0.0'),
      artifact('a-1.1.tar.gz', 'a', '1.1'),
    ];
    expect(disagreements(files)).toEqual([]);
  });
});

async function differences(sdist: readonly string[], wheel: readonly string[], version = '2.4') {
  const text = (lines: readonly string[]) => metadata(...lines).replace('2.4', version);
  const one = await readSdistOf({ 'some_name-1.0rc1/PKG-INFO': text(sdist) });
  const other = await readWheelOf({ [inFolder('METADATA')]: text(wheel) });
  return metadataDifferences(one, other).map(({ code, message }) => `${code} ${message}`);
}

describe('the metadata of two files', () => {
  test('disagree, and how is said', async () => {
    expect(
      await differences(
        ['Summary: One', 'Classifier: a', 'Classifier: b'],
        ['Summary: Two', 'Classifier: b'],
      ),
    ).toEqual([
      'METADATA_MISMATCH Summary is “One” in some_name-1.0rc1.tar.gz, but “Two” in some_name-1.0rc1-py2.py3-none-any.whl',
      'METADATA_MISMATCH Classifier is “a” in some_name-1.0rc1.tar.gz, but less in some_name-1.0rc1-py2.py3-none-any.whl',
    ]);
  });

  test('disagree when one of them says nothing', async () => {
    expect(await differences([], ['Requires-Dist: a'])).toEqual([
      'METADATA_MISMATCH Requires-Dist is nothing in some_name-1.0rc1.tar.gz, but “a” in some_name-1.0rc1-py2.py3-none-any.whl',
    ]);
  });

  test('show where long descriptions part', async () => {
    const [message] = await differences(['', `${'x'.repeat(5000)}ONE`], ['', `${'x'.repeat(5000)}TWO`]);
    expect(message).toContain('xONE');
    expect(message?.length).toBeLessThan(400);
  });

  test.each([
    [
      'in the order of a list',
      ['Requires-Dist: a', 'Requires-Dist: b'],
      ['Requires-Dist: b', 'Requires-Dist: a'],
    ],
    [
      'in the spelling of a requirement',
      ["Requires-Dist: A_b (>=1,<2); os.name=='x'"],
      ['Requires-Dist: a-b<2,>=1 ; os_name == "x"'],
    ],
    ['in the spelling of Python’s versions', ['Requires-Python: >=3, <4'], ['Requires-Python: <4,>=3']],
    ['in the ends of lines', ['', 'a  \r\nb\r\n'], ['', 'a\nb']],
    ['in what is dynamic', ['Dynamic: Requires-Dist', 'Requires-Dist: a'], ['Requires-Dist: b']],
  ])('may differ %s', async (_title, sdist, wheel) => {
    expect(await differences(sdist, wheel)).toEqual([]);
  });

  test('may be missing in an sdist of old, but not be another', async () => {
    expect(await differences(['Summary: One'], ['Summary: One', 'Requires-Dist: a'], '2.1')).toEqual([]);
    expect(await differences(['Summary: One'], ['Summary: Two'], '2.1')).toHaveLength(1);
  });
});
