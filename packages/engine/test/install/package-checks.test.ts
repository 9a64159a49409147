import { describe, expect, test } from '@jest/globals';
import { checkPackage, type InstalledFrom, isLicenceFile, usualNotices } from '../../src/index.ts';

const from: InstalledFrom = {
  stop: { channel: 'npm', kind: 'npm' },
  wanted: { name: 'alder', version: '1.2.3', licence: 'MIT OR Apache-2.0' },
};
const terms = { licences: true, notices: [], contains: {} };
const whole = { files: ['LICENSE', 'package.json'], licence: 'MIT OR Apache-2.0' };
const codes = (...args: Parameters<typeof checkPackage>) => checkPackage(...args).map(({ code }) => code);

describe('a licence file', () => {
  test.each([
    'LICENSE',
    'LICENCE.md',
    'license.txt',
    'COPYING',
    'LICENSE-MIT',
    'UNLICENSE',
    'LICENSES/MIT.txt',
    'alder-1.2.3.dist-info/LICENSE',
    'alder-1.2.3.dist-info/licenses/LICENSE.txt',
  ])('is %s', (file) => expect(isLicenceFile(file)).toBe(true));

  test.each([
    'src/license.js',
    'node_modules/x/LICENSE',
    'licensed.md',
    'package.json',
    'x.dist-info/METADATA',
  ])('is not %s', (file) => expect(isLicenceFile(file)).toBe(false));
});

describe('checkPackage', () => {
  test.each<
    [
      string,
      Parameters<typeof checkPackage>[1],
      Partial<Parameters<typeof checkPackage>[2]>,
      readonly string[],
    ]
  >([
    ['finds nothing in a whole package', whole, {}, []],
    [
      'compares licences without regard to case and white space',
      { ...whole, licence: ' mit or  APACHE-2.0' },
      {},
      [],
    ],
    ['misses the file', { ...whole, files: ['package.json'] }, {}, ['SANITY_LICENCE']],
    ['misses the declaration', { files: ['LICENSE'] }, {}, ['SANITY_LICENCE']],
    ['sees another declaration', { ...whole, licence: 'MIT' }, {}, ['SANITY_LICENCE']],
    ['looks at none where it is told so', { files: [] }, { licences: false }, []],
    ['misses a notice', whole, { notices: ['NOTICE'] }, ['SANITY_NOTICE']],
    [
      'finds a notice by its own name, wherever it lies in the repository',
      { ...whole, files: [...whole.files, 'NOTICE'] },
      { notices: ['legal/NOTICE'] },
      [],
    ],
    ['misses a native file', whole, { contains: { npm: ['*.node'] } }, ['SANITY_CONTENT']],
    [
      'finds it in any folder',
      { ...whole, files: [...whole.files, 'a/b.node'] },
      { contains: { npm: ['*.node'] } },
      [],
    ],
    [
      'takes a pattern with a slash from the root',
      { ...whole, files: [...whole.files, 'a/b.node'] },
      { contains: { npm: ['b/*.node'] } },
      ['SANITY_CONTENT'],
    ],
    ['leaves patterns of other kinds alone', whole, { contains: { pypi: ['*.so'] } }, []],
  ])('%s', (_, installed, change, expected) => {
    expect(codes(from, installed, { ...terms, ...change })).toEqual(expected);
  });

  test('names channel, package, what was expected and what was found', () => {
    const [found] = checkPackage(from, { ...whole, licence: 'GPL-3.0' }, terms);
    expect(found).toMatchObject({
      message: 'alder@1.2.3 declares the licence “GPL-3.0”, and its manifest “MIT OR Apache-2.0”',
      where: { target: 'npm alder@1.2.3' },
    });
  });
});

test('the notices of a repository are those at its root', () => {
  const files = [
    'NOTICE',
    'docs/NOTICE',
    'THIRD-PARTY-NOTICES.md',
    'THIRD_PARTY.txt',
    'noticed.md',
    'README.md',
  ];
  expect(usualNotices(files)).toEqual(['NOTICE', 'THIRD-PARTY-NOTICES.md', 'THIRD_PARTY.txt']);
});
