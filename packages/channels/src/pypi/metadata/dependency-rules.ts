import type { CoreMetadata } from '../core-metadata.ts';
import { isPackageName } from '../package-name.ts';
import { isRequirement, parseRequirement } from '../requirement/requirement.ts';
import { specifierClauses } from '../requirement/specifier.ts';
import type { Fault } from './fault.ts';
import { given } from './values.ts';

function requirementFaults(metadata: CoreMetadata, field: string): readonly Fault[] {
  return given(metadata, field).flatMap((found) => {
    const requirement = parseRequirement(found);
    if (isRequirement(requirement)) return [];
    return [{ field, found, expected: `a requirement as PEP 508 spells it: ${requirement.message}` }];
  });
}

function pythonFaults(metadata: CoreMetadata): readonly Fault[] {
  const wrong = given(metadata, 'Requires-Python').filter((value) => specifierClauses(value) === undefined);
  return wrong.map((found) => ({ field: 'Requires-Python', found, expected: 'versions such as “>=3.10”' }));
}

function extraFaults(metadata: CoreMetadata): readonly Fault[] {
  const wrong = given(metadata, 'Provides-Extra').filter((value) => !isPackageName(value));
  const expected = 'ASCII letters and digits, with “.”, “_” and “-” between them';
  return wrong.map((found) => ({ field: 'Provides-Extra', found, expected }));
}

/** What is wrong with the fields that installers resolve. */
export function dependencyFaults(metadata: CoreMetadata): readonly Fault[] {
  return [
    ...['Requires-Dist', 'Provides-Dist', 'Obsoletes-Dist'].flatMap((field) =>
      requirementFaults(metadata, field),
    ),
    ...pythonFaults(metadata),
    ...extraFaults(metadata),
  ];
}
