import { describe, expect, test } from '@jest/globals';
import hostedGitInfo from 'hosted-git-info';
import { hostedRepository } from '../../src/npm/repository.ts';

const spellings = [
  'o/r',
  'o/r#b',
  'o/r.git',
  'o/.github',
  'github:o/r',
  'github:o/r#x/y',
  'github:o/r.git',
  'gitlab:g/s/r',
  'gist:abc',
  'gist:u/abc',
  'bitbucket:o/r',
  'sourcehut:~o/r',
  'https://github.com/o/r',
  'https://github.com/o/r/',
  'https://github.com/o/r.git',
  'https://github.com/o/r#semver:^1',
  'https://github.com/o/r/tree/main',
  'https://github.com/o/r/tree/main/sub',
  'https://www.github.com/o/r',
  'https://user:word@github.com/o/r.git',
  'http://github.com/o/r',
  'http://user:word@github.com/o/r',
  'git+https://github.com/o/r.git#v1',
  'git+https://word@github.com/o/r',
  'git://github.com/o/r.git',
  'git://user@github.com/o/r',
  'git@github.com:o/r.git',
  'git@github.com/o/r',
  'user@github.com:o/r',
  'git+ssh://git@github.com/o/r.git',
  'git+ssh://git@github.com:o/r.git#x',
  'ssh://git@github.com:o/r.git',
  'https://gitlab.com/g/s/r.git',
  'git@gitlab.com:g/r.git',
  'https://bitbucket.org/o/r',
  'git@bitbucket.org:o/r',
  'https://gist.github.com/u/abc',
  'https://gist.github.com/abc.git',
  'https://git.sr.ht/~o/r',
  'git@git.sr.ht:~o/r',
];

const others = [
  'https://gist.github.com/u/abc/raw/x',
  'https://bitbucket.org/o/r/get/x',
  'https://gitlab.com/g/r/-/tree/x',
  'https://github.com/o/r/issues',
  'https://gitlab.com/g/r/',
  '',
  '*',
  '^1.0.0',
  '>=1 <2',
  '1.x || 2',
  'latest',
  'npm:x@1',
  'workspace:*',
  'catalog:',
  'file:../x',
  'link:./x',
  './o/r',
  'a/b/c',
  '@s/n',
  'github.com/o/r',
  'git:github.com/o/r',
  'git+http://github.com/o/r',
  'https://example.com/o/r',
  'https://github.com/o',
  'https://github.com/',
  'https://github.com/o/%E0%A4%A',
  'https://codeload.github.com/o/r/tar.gz/x',
];

function reference(text: string) {
  const hosted = hostedGitInfo.fromUrl(text);
  if (hosted === undefined) return undefined;
  const url = hosted.getDefaultRepresentation() === 'shortcut' ? hosted.https() : hosted.toString();
  return { url, text: hosted.toString(), docs: hosted.docs(), bugs: hosted.bugs() ?? undefined };
}

describe('a repository', () => {
  test.each(spellings)('%s reads as npm reads it', (text) => {
    expect(hostedRepository(text)).toEqual(reference(text));
    expect(hostedRepository(text)).toBeDefined();
  });

  test.each(others)('%j is on no known host', (text) => {
    expect(hostedRepository(text)).toBeUndefined();
    expect(reference(text)).toBeUndefined();
  });

  test('needs an owner, where npm writes “null” for one', () => {
    expect(hostedRepository('github:foo')).toBeUndefined();
    expect(reference('github:foo')?.url).toContain('/null/');
  });
});
