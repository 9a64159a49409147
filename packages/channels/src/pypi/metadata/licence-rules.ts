import type { CoreMetadata } from '../core-metadata.ts';
import type { Fault } from './fault.ts';
import { isLicenceExpression } from './licence-expression.ts';
import { given } from './values.ts';

function isResolvedPath(path: string): boolean {
  return !path.includes('..') && !/[*\\]|^\/|^[A-Za-z]:|\/\/|\/$|(^|\/)\.(\/|$)/.test(path);
}

/**
 * What is wrong with how metadata names its licences.
 *
 * Source: the PyPA core metadata specification, "License-Expression", "License-File" and "License". Licence classifiers
 * beside an expression are deprecated there, not forbidden, and Warehouse takes them.
 */
export function licenceFaults(metadata: CoreMetadata): readonly Fault[] {
  const expressions = given(metadata, 'License-Expression');
  const both = expressions.length === 0 ? [] : given(metadata, 'License');
  const files = given(metadata, 'License-File').filter((path) => !isResolvedPath(path));
  return [
    ...expressions
      .filter((text) => !isLicenceExpression(text))
      .map((found) => ({ field: 'License-Expression', found, expected: 'an SPDX expression' })),
    ...both.map((found) => ({ field: 'License', found, expected: 'License-Expression alone' })),
    ...files.map((found) => ({
      field: 'License-File',
      found,
      expected: 'a path inside the package, with “/”',
    })),
  ];
}
