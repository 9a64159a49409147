import { describe, expect, test } from '@jest/globals';
import { licencedBy } from '../../src/licences/python-licences.ts';

const head = 'Metadata-Version: 2.4\nName: example\nVersion: 1.0\n';

describe('the licence that core metadata names', () => {
  test.each<[string, string, string | undefined]>([
    ['an expression', `${head}License-Expression: MIT OR Apache-2.0\nLicense: other\n`, 'MIT OR Apache-2.0'],
    ['a name', `${head}License: BSD-3-Clause\n`, 'BSD-3-Clause'],
    ['a classifier', `${head}Classifier: License :: OSI Approved :: MIT License\n`, 'MIT'],
    [
      'a classifier beside a text',
      `${head}License: ${'Permission is hereby '.repeat(9)}\nClassifier: License :: OSI Approved :: ISC License (ISCL)\n`,
      'ISC',
    ],
    [
      'a classifier that names several',
      `${head}Classifier: License :: OSI Approved :: BSD License\n`,
      undefined,
    ],
    ['UNKNOWN', `${head}License: UNKNOWN\n`, undefined],
    ['nothing', head, undefined],
    ['one in the description', `${head}\nLicense: MIT\n`, undefined],
    ['CRLF', `${head}License-Expression: MIT\n\nWords\n`.replaceAll('\n', '\r\n'), 'MIT'],
  ])('%s', (_what, text, licence) => {
    expect(licencedBy(text, 'METADATA')).toEqual({ name: 'example 1.0', licence, file: 'METADATA' });
  });
});
