import { expect, test } from '@jest/globals';
import { parseWheelName } from '../../src/pypi/names/distribution-name.ts';
import { isAllowedPlatform } from '../../src/pypi/names/platform-tag.ts';
import { ultranormalizedName } from '../../src/pypi/names/project-name.ts';
import { quoted } from '../../src/pypi/names/python-text.ts';
import { parseRequirement } from '../../src/pypi/names/requirement.ts';
import { isSpecifierSet } from '../../src/pypi/names/specifier.ts';
import { canonicalVersion, parseVersion, versionText } from '../../src/pypi/names/version.ts';
import { compareVersions } from '../../src/pypi/names/version-order.ts';

const spellings = [
  ['1.0', '1.0', '1'],
  ['v1.0', '1.0', '1'],
  ['1.0-alpha.1', '1.0a1', '1a1'],
  ['1.0.0c2', '1.0.0rc2', '1rc2'],
  ['1.0PREVIEW', '1.0rc0', '1rc0'],
  ['1.0-1', '1.0.post1', '1.post1'],
  ['1.0rev', '1.0.post0', '1.post0'],
  ['1!2.0.dev', '1!2.0.dev0', '1!2.dev0'],
  ['01.02', '1.2', '1.2'],
  ['1.0+Local_1-2', '1.0+local.1.2', '1+local.1.2'],
  ['0.0', '0.0', '0'],
] as const;

test.each(spellings)('%s is %s in normal form, and %s as a release', (text, normal, canonical) => {
  const version = parseVersion(text);
  expect(version && versionText(version)).toBe(normal);
  expect(version && canonicalVersion(version)).toBe(canonical);
});

test.each(['', 'one', '1.0.x', '1..0', '1.0-', '1.0+', '1.0+a..b', '1.0 beta 1'])(
  '%p is no version',
  (text) => {
    expect(parseVersion(text)).toBeUndefined();
  },
);

test('versions are in the order of PEP 440', () => {
  const ordered = [
    '1.dev0',
    '1.0.dev456',
    '1.0a1.dev1',
    '1.0a1',
    '1.0b2.post345.dev456',
    '1.0b2.post345',
    '1.0rc1.dev456',
    '1.0rc1',
    '1.0',
    '1.0+abc.5',
    '1.0+abc.7',
    '1.0+5',
    '1.0.post456.dev34',
    '1.0.post456',
    '1.0.15',
    '1.1.dev1',
    '1!0.1',
  ];
  expect(ordered.toReversed().toSorted(compareVersions)).toEqual(ordered);
});

const requirements = [
  'name',
  'name>=1',
  'name >= 1.0, != 1.3.4.*, < 2.0',
  'name[extra, other]~=1.2',
  'name (>=1,<2)',
  "name; python_version < '3.8' and (os_name == 'nt' or extra == \"x\")",
  "name; 'linux' in sys_platform",
  "name; sys_platform not in 'win32'",
  'name===anything',
] as const;

test.each(requirements)('%s is a dependency', (text) => {
  expect(parseRequirement(text)).toEqual({ name: 'name' });
});

const noRequirements = [
  '',
  'name name',
  'name >= ',
  'name[extra',
  'name ~= 1',
  'name >= 1.*',
  'name; python_version',
  "name; nonsense == '1'",
  "name; (os_name == 'nt'",
  '-name',
  'name-',
];

test.each(noRequirements)('%p is no dependency', (text) => {
  expect(parseRequirement(text)).toBeUndefined();
});

test('a dependency may name an address', () => {
  const text = "name[x] @ https://example.org/name.whl ; os_name == 'nt'";
  expect(parseRequirement(text)).toEqual({ name: 'name', url: 'https://example.org/name.whl' });
});

test.each([
  ['>=3.8', true],
  ['>=3.8,<4', true],
  ['', true],
  ['!=3.0.*', true],
  ['3.8', false],
  ['>=3.8.*', false],
  ['=>3.8', false],
])('%p as a range: %p', (text, expected) => {
  expect(isSpecifierSet(text)).toBe(expected);
});

test.each([
  ['any', true],
  ['win_amd64', true],
  ['macosx_10_9_x86_64', true],
  ['macosx_11_0_arm64', true],
  ['macosx_11_1_arm64', false],
  ['manylinux_2_17_x86_64', true],
  ['manylinux_2_17_sparc', false],
  ['musllinux_1_2_aarch64', true],
  ['musllinux_1_2_ppc64', false],
  ['linux_x86_64', false],
  ['linux_armv7l', true],
  ['ios_13_0_arm64_iphoneos', true],
  ['plan9_386', false],
])('the platform %s is allowed: %p', (tag, expected) => {
  expect(isAllowedPlatform(tag)).toBe(expected);
});

test('a wheel’s name is taken apart, or it is said why not', () => {
  expect(parseWheelName('some_lib-1.0-1abc-py2.py3-none-any.whl')).toMatchObject({
    prefix: ['some_lib', '1.0'],
    name: 'some-lib',
    pythons: ['py2', 'py3'],
    platforms: ['any'],
  });
  expect(parseWheelName('some_lib-1.0-any.whl')).toMatch('wrong number of parts');
  expect(parseWheelName('some_lib-1.0-x-py3-none-any.whl')).toMatch('Invalid build number: x');
  expect(parseWheelName('some__lib-1.0-py3-none-any.whl')).toMatch('Invalid project name');
  expect(parseWheelName('some_lib-one-py3-none-any.whl')).toMatch('invalid version');
  expect(parseWheelName('some_lib-1.0-py3..py2-none-any.whl')).toMatch('invalid tag component');
});

test('names that people mistake for each other are one', () => {
  expect(ultranormalizedName('Hello-W0rld.li')).toBe(ultranormalizedName('he11_owor1d1i'.toUpperCase()));
  expect(ultranormalizedName('abc')).not.toBe(ultranormalizedName('abd'));
});

test('a text is quoted as Python does', () => {
  expect(['a', "it's", `"it's"`, 'a\\b\n\u0007'].map(quoted)).toEqual([
    "'a'",
    '"it\'s"',
    "'\"it\\'s\"'",
    "'a\\\\b\\n\\x07'",
  ]);
});
