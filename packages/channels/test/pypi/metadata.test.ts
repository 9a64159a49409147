import { describe, expect, test } from '@jest/globals';
import { parseDocument } from '../../src/pypi/metadata/document.ts';
import { readMetadata } from '../../src/pypi/metadata/read-metadata.ts';
import { publicRefusals } from '../../src/pypi/public-refusals.ts';

const place = { file: 'sample-1.0.tar.gz', document: 'PKG-INFO' };
const head = 'Metadata-Version: 2.4\nName: sample\nVersion: 1.0\n';

function messagesOf(text: string | Uint8Array): readonly string[] {
  const { problems } = readMetadata(typeof text === 'string' ? Buffer.from(text) : text, place);
  return problems.map(({ message }) => message.replace('sample-1.0.tar.gz: ', ''));
}

describe('a metadata document', () => {
  test('has fields, folded lines and a body that stays as it is', () => {
    const text = 'A: 1\r\nB:\tx\n  y\n\n \t\nz: no\n';
    expect(parseDocument(text)).toEqual({
      fields: [
        { name: 'A', value: '1', line: 1 },
        { name: 'B', value: 'x\n  y', line: 2 },
      ],
      body: ' \t\nz: no\n',
    });
  });

  test('is collected by its fields’ own names', () => {
    const { metadata, problems } = readMetadata(
      Buffer.from(`${head}CLASSIFIER: a\nclassifier: b\nAuthor: Ünï\n\nBody – ä\r\n`),
      place,
    );
    expect(problems).toEqual([]);
    expect([...metadata]).toEqual([
      ['Metadata-Version', ['2.4']],
      ['Name', ['sample']],
      ['Version', ['1.0']],
      ['Classifier', ['a', 'b']],
      ['Author', ['Ünï']],
      ['Description', ['Body – ä\r\n']],
    ]);
  });

  test.each([
    ['Summary', 'x'.repeat(513), 'at most 512 characters'],
    ['Home-page', 'example.org', 'an address that begins with http: or https:, without brackets'],
    ['Author-email', 'nobody', 'an address such as “Name <name@example.org>”'],
    ['Project-URL', `${'l'.repeat(33)}, https://example.org`, 'a label of at most 32 characters'],
    ['Project-URL', 'https://example.org', 'a label, a comma and an address'],
    ['Project-URL', ', https://example.org', 'a label, a comma and an address'],
    [
      'Requires-Dist',
      'a>>1',
      'a requirement as PEP 508 spells it: expected a version specifier, a semicolon or the end at character 2',
    ],
    [
      'Provides-Dist',
      'a b',
      'a requirement as PEP 508 spells it: expected a version specifier, a semicolon or the end at character 3',
    ],
    ['Requires-Python', '3+', 'versions such as “>=3.10”'],
    ['License-Expression', 'MIT Licence', 'an SPDX expression'],
    ['Dynamic', 'Version', 'the name of a field other than Metadata-Version, Name, Version, Dynamic'],
  ])('is refused for its %s: %#', (field, found, expected) => {
    const shown = found.length > 300 ? `${found.slice(0, 300)}…` : found;
    expect(messagesOf(`${head}${field}: ${found}\n`)).toEqual([
      `${field} in its PKG-INFO is “${shown}”, expected ${expected}`,
    ]);
  });

  test.each([
    ['Metadata-Version', head.replace('2.4', '2.6')],
    ['Metadata-Version', head.replace('2.4', '')],
    ['Name', head.replace('sample', 'UNKNOWN')],
    ['Version', head.replace('1.0', '1.0-x')],
    ['License', `${head}License: MIT\nLicense-Expression: MIT\n`],
    ['Description-Content-Type', `${head}Description-Content-Type: text/html\n`],
    ['Import-Name', `${head}Import-Name: a\n`],
    ['Name', `${head}Name: other\n`],
    ['Secret', `${head}Secret: x\n`],
  ])('is refused for its %s in %j', (field, text) => {
    expect(messagesOf(text).map((message) => message.split(' in its ')[0])).toEqual([field]);
  });

  test.each([
    [
      'a line that is no field',
      `${head}no field\n`,
      ['its PKG-INFO has a line 4 that is neither a field nor the end of them'],
    ],
    [
      'a byte order mark',
      `\uFEFF${head}`,
      ['its PKG-INFO has a line 1 that is neither a field nor the end of them'],
    ],
    ['NUL', `${head}Author: a\0b\n`, ['its PKG-INFO holds a NUL character, which no registry stores']],
  ])('is refused for %s', (_title, text, messages) => {
    expect(messagesOf(text)).toEqual(expect.arrayContaining(messages));
  });

  test('is refused when it is not UTF-8', () => {
    expect(messagesOf(Buffer.concat([Buffer.from(head), Buffer.from('Author: \xe4\n', 'latin1')]))).toEqual([
      'its PKG-INFO is not UTF-8',
    ]);
  });

  test('is refused with all its faults at once', () => {
    expect(messagesOf('Name: a b\nSummary: one\n  two\nRequires-Python: x\n')).toHaveLength(5);
  });

  test('may name a licence like a part of the language', () => {
    expect(messagesOf(`${head}License-Expression: constructor OR toString\n`)).toEqual([]);
  });

  test('may name licence files before their time, and leave fields empty or unknown', () => {
    const old = head.replace('2.4', '2.1');
    expect(messagesOf(`${old}License-File: LICENSE\nHome-page: UNKNOWN\nAuthor-email: \n`)).toEqual([]);
  });

  test('may be hostile without taking long', () => {
    const fields = 'A-Field: x\n'.repeat(400_000);
    const quotes = `${head}Author-email: ${'"\\'.repeat(500_000)}\nRequires-Dist: ${'a['.repeat(500_000)}\n`;
    const markers = `${head}Requires-Dist: a; ${'('.repeat(1_000_000)}\nLicense-Expression: ${'('.repeat(1_000_000)}\n`;
    const classes = `${head}Description-Content-Type: text/plain${';'.repeat(1_000_000)}\nHome-page: https:${'/'.repeat(1_000_000)}?[\n`;
    const addresses = `${head}Home-page: https://${'a'.repeat(1_000_000)}/]\n`;
    const counts = [head + fields, quotes, markers, classes, addresses].map(
      (text) => messagesOf(text).length,
    );
    expect(counts).toEqual([1, 1, 2, 2, 1]);
  });
});

describe('the public registry refuses', () => {
  function distributionOf(...lines: readonly string[]) {
    const { metadata } = readMetadata(Buffer.from(`${head}${lines.join('\n')}\n`), place);
    return {
      file: place.file,
      kind: 'sdist' as const,
      name: 'sample',
      version: '1.0',
      metadata,
      needs: [],
      commands: [],
    };
  }

  test('what is marked private', () => {
    const [problem] = publicRefusals(distributionOf('Classifier: Private :: Do Not Upload'));
    expect(problem?.message).toBe(
      'sample-1.0.tar.gz is marked “Private :: Do Not Upload”, so that the public registry refuses it',
    );
  });

  test('dependencies by address', () => {
    const [problem] = publicRefusals(distributionOf('Requires-Dist: a @ https://example.org/a.whl'));
    expect(problem?.message).toContain('expected a version instead of an address');
  });

  test('nothing else', () => {
    expect(publicRefusals(distributionOf('Requires-Dist: a>1', 'Classifier: Topic :: Internet'))).toEqual([]);
  });
});
