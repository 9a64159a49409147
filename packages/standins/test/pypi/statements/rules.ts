import { type Distribution, type Extras, packSdist, packWheel } from '../distribution.ts';
import type { Lies } from '../upload-form.ts';
import type { Statement, Subject } from './statement.ts';

type Pack = (name: string) => Distribution;

/** A distribution that is refused with 400, and how the refusal reads. */
export interface Rule {
  readonly title: string;
  readonly words: string;
  readonly pack: Pack;
  readonly lies: Lies;
}

const rule = (title: string, words: string, pack: Pack, lies: Lies = {}): Rule => ({
  title,
  words,
  pack,
  lies,
});

const wheel =
  (version = '1.0.0', extras: Extras = {}): Pack =>
  (name) =>
    packWheel(name, version, extras);
const saying = (...headers: readonly string[]) => wheel('1.0.0', { headers });
const named =
  (fileName: (name: string) => string, pack: Pack = wheel()): Pack =>
  (name) => ({ ...pack(name), fileName: fileName(name.replaceAll('-', '_')) });

/** What the public registry refuses of one distribution, whatever it holds. */
export const rules: readonly Rule[] = [
  rule(
    'a sha256 that is not the file’s',
    'The digest supplied does not match a digest calculated from the uploaded file.',
    wheel(),
    { sha256_digest: '0'.repeat(64) },
  ),
  rule(
    'an MD5 that is not the file’s',
    'The digest supplied does not match a digest calculated from the uploaded file.',
    wheel(),
    { md5_digest: '0'.repeat(32) },
  ),
  rule(
    'a BLAKE2 that is not the file’s',
    'The digest supplied does not match a digest calculated from the uploaded file.',
    wheel(),
    { blake2_256_digest: '0'.repeat(64) },
  ),
  rule('no digest at all', 'Error: Include at least one message digest.', wheel(), {
    sha256_digest: undefined,
    md5_digest: undefined,
  }),
  rule('another protocol version', 'Unknown protocol version.', wheel(), { protocol_version: '2' }),
  rule('an unknown type of file', 'Invalid value for filetype. Error: Use a known file type.', wheel(), {
    filetype: 'bdist_egg',
  }),
  rule(
    'a wheel without a Python tag',
    'Invalid value for pyversion. Error: Python version is required for binary distribution uploads.',
    wheel(),
    { pyversion: undefined },
  ),
  rule('no name', "'' is an invalid value for Name. Error: This field is required.", wheel(), {
    name: undefined,
  }),
  rule(
    'a name that ends with a hyphen',
    "'name-' is an invalid value for Name. Error: Start and end with a letter or numeral",
    wheel(),
    { name: 'name-' },
  ),
  rule('a version that PEP 440 does not know', "'one' is invalid for 'version'.", wheel(), {
    version: 'one',
  }),
  rule('a local version', "The use of local versions in '1.0.0+local' is not allowed.", wheel('1.0.0+local')),
  rule('an unknown metadata version', "'9.9' is not a valid metadata version.", wheel(), {
    metadata_version: '9.9',
  }),
  rule(
    'a field that is newer than the metadata version',
    'license-expression introduced in metadata version 2.4, not 2.1.',
    saying('License-Expression: MIT'),
    {
      metadata_version: '2.1',
    },
  ),
  rule('a summary of several lines', "'summary' must be a single line.", wheel(), { summary: 'one\ntwo' }),
  rule(
    'a summary of more than 512 characters',
    "'summary' field must be 512 characters or less.",
    saying(`Summary: ${'x'.repeat(513)}`),
  ),
  rule('two summaries', "'summary' has invalid data.", wheel(), { summary: ['one', 'two'] }),
  rule(
    'an unknown content type',
    "'description-content-type' must be one of",
    saying('Description-Content-Type: text/html'),
  ),
  rule(
    'an e-mail address without a host',
    "'ada' is not a valid email address: An email address must have an @-sign.",
    saying('Author-email: Ada <ada>'),
  ),
  rule(
    'a home page that is no address',
    "'ftp://example.org/' is not a valid url.",
    saying('Home-page: ftp://example.org/'),
  ),
  rule('a project URL without a label', 'Must have a label.', saying('Project-URL: , https://example.org/')),
  rule(
    'a dependency that PEP 508 does not know',
    "'one two' is invalid for 'requires-dist'.",
    saying('Requires-Dist: one two'),
  ),
  rule(
    'a dependency by address',
    "Can't have direct dependency: one @ https://example.org/one.whl.",
    saying('Requires-Dist: one @ https://example.org/one.whl'),
  ),
  rule(
    'a range of Pythons that PEP 440 does not know',
    "'3' is invalid for 'requires-python'.",
    saying('Requires-Python: 3'),
  ),
  rule(
    'a licence that is no expression',
    "'MIT AND' is invalid for 'license-expression'.",
    saying('License-Expression: MIT AND'),
  ),
  rule(
    'a licence in both fields',
    'License is deprecated when License-Expression is present.',
    saying('License: MIT', 'License-Expression: MIT'),
  ),
  rule(
    'a licence file that is not in the wheel',
    'License-File LICENSE does not exist in distribution file',
    saying('License-File: LICENSE'),
  ),
  rule(
    'a classifier that forbids publishing',
    "'Private :: Do Not Upload' is not a valid classifier.",
    saying('Classifier: Private :: Do Not Upload'),
  ),
  rule(
    'a platform tag that says too little',
    "has an unsupported platform tag 'linux_x86_64'.",
    wheel('1.0.0', { tags: 'py3-none-linux_x86_64' }),
  ),
  rule(
    'a wheel under the name of an sdist',
    'Invalid file extension: Extension .tar.gz is invalid for filetype bdist_wheel.',
    named((name) => `${name}-1.0.0.tar.gz`),
    { filetype: 'bdist_wheel', pyversion: 'py3' },
  ),
  rule(
    'a wheel whose name is that of another project',
    'WHEEL not found at another-1.0.0.dist-info/WHEEL',
    named(() => 'another-1.0.0-py3-none-any.whl'),
  ),
  rule(
    'a wheel whose name has another version',
    'WHEEL not found at',
    named((name) => `${name}-2.0.0-py3-none-any.whl`),
  ),
  rule(
    'a wheel whose name lacks a tag',
    'Invalid wheel filename (wrong number of parts)',
    named((name) => `${name}-1.0.0-none-any.whl`),
  ),
  rule('an sdist that is not named as PEP 625 says', 'is invalid, should be', (name) => ({
    ...packSdist(name, '1.0.0'),
    fileName: `${name.toUpperCase()}-1.0.0.tar.gz`,
  })),
  rule('a wheel that is no zip archive', 'Invalid distribution file. File is not a zipfile', (name) => ({
    ...packWheel(name, '1.0.0'),
    bytes: Buffer.from('x'),
  })),
  rule('an sdist that is no tar archive', 'Invalid distribution file. File is not a tarfile', (name) => ({
    ...packSdist(name, '1.0.0'),
    bytes: Buffer.from('x'),
  })),
  rule(
    'a file name with a path',
    "Cannot upload a file with '/' or '\\' in the name.",
    named(() => '../evil-1.0.0-py3-none-any.whl'),
  ),
  rule('another summary in the form than in the wheel', 'The summary in the form is not that in', wheel(), {
    summary: 'another',
  }),
];

/** The same as statements, and what is refused for what the registry holds. */
export const ruleStatements: readonly Statement[] = [
  ...rules.map(({ title, pack, lies }) => ({
    title: `refused: ${title}`,
    observe: ({ client, name }: Subject) => client.status(pack(name), lies),
    expected: 400,
  })),
  {
    title: 'refused: the name of a module of the standard library',
    observe: ({ client }) => client.status(packWheel('asyncio', '1.0.0')),
    expected: 400,
  },
  {
    title: 'refused: a new name that looks like another',
    observe: async ({ client, name }) => {
      await client.status(packWheel(`${name}-llo`, '1.0.0'));
      return client.status(packWheel(`${name}1I0`, '1.0.0'));
    },
    expected: 400,
  },
  {
    title: 'refused: the same bytes under another name',
    observe: async ({ client, name }) => {
      const first = packWheel(name, '1.0.0');
      await client.status(first);
      return client.status({ ...first, fileName: first.fileName.replace('py3-', 'py2.py3-') });
    },
    expected: 400,
  },
];
