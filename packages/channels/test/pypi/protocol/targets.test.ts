import { describe, expect, test } from '@jest/globals';
import { targetsOf } from '../../../src/pypi/targets.ts';
import { sealed, sealOf } from './channel-fixture.ts';

const bytes = new Uint8Array();

function file(name: string, identity: Parameters<typeof sealed>[1] = {}) {
  return sealed({ file: name, bytes }, identity);
}

function needsOf(artifacts: readonly ReturnType<typeof file>[]) {
  return Object.fromEntries(targetsOf('pypi', sealOf(artifacts)).map(({ title, needs }) => [title, needs]));
}

describe('the targets of a release', () => {
  test('are its files, by their base names', () => {
    expect(targetsOf('pypi', sealOf([file('left_pad-1.0.tar.gz')]))).toMatchObject([
      { key: 'pypi:left_pad-1.0.tar.gz', kind: 'version', title: 'left_pad-1.0.tar.gz', needs: [] },
    ]);
  });

  test('are only what is routed to the channel and is a Python package', () => {
    const elsewhere = { ...file('left_pad-1.0.tar.gz'), channels: ['testpypi'] };
    const other = file('left-pad-1.0.0.tgz');
    const npm = { ...other, package: { ecosystem: 'npm', name: 'p', version: '1', needs: [], commands: [] } };
    expect(targetsOf('pypi', sealOf([elsewhere, npm]))).toEqual([]);
  });

  test('send one wheel first, then the others, and the sdist last', () => {
    const needs = needsOf([
      file('left_pad-1.0.tar.gz'),
      file('left_pad-1.0-cp313-cp313-win_amd64.whl'),
      file('left_pad-1.0-cp312-cp312-win_amd64.whl'),
      file('left_pad-1.0-cp314-cp314-win_amd64.whl'),
    ]);
    const [first, second, third] = [312, 313, 314].map(
      (tag) => `left_pad-1.0-cp${tag}-cp${tag}-win_amd64.whl`,
    );
    expect(needs[first ?? '']).toEqual([]);
    expect(needs[second ?? '']).toEqual([`pypi:${first}`]);
    expect(needs[third ?? '']).toEqual([`pypi:${first}`]);
    expect(needs['left_pad-1.0.tar.gz']?.toSorted()).toEqual(
      [first, second, third].map((name) => `pypi:${name}`),
    );
  });

  test('come after all files of what they depend on', () => {
    const core = { name: 'core' };
    const app = { name: 'app', needs: ['core', 'app', 'elsewhere'] };
    const needs = needsOf([
      file('app-1.0-py3-none-any.whl', app),
      file('app-1.0.tar.gz', app),
      file('core-1.0-py3-none-any.whl', core),
      file('core-1.0.tar.gz', core),
    ]);
    const coreFiles = ['pypi:core-1.0-py3-none-any.whl', 'pypi:core-1.0.tar.gz'];
    expect(needs['app-1.0-py3-none-any.whl']).toEqual(coreFiles);
    expect(needs['app-1.0.tar.gz']).toEqual([...coreFiles, 'pypi:app-1.0-py3-none-any.whl']);
    expect(needs['core-1.0-py3-none-any.whl']).toEqual([]);
  });
});
