import { type CoreMetadata, textOf } from '../core-metadata.ts';
import { isPackageName } from '../package-name.ts';
import { normalVersion } from '../version.ts';
import type { Fault } from './fault.ts';
import { fieldOf, isKnownIn, metadataVersions } from './fields.ts';
import { given } from './values.ts';

interface Identity {
  readonly field: string;
  readonly expected: string;
  readonly fits: (value: string) => boolean;
}

const identities: readonly Identity[] = [
  {
    field: 'Metadata-Version',
    expected: `one of ${metadataVersions.join(', ')}`,
    fits: (value) => metadataVersions.some((version) => version === value),
  },
  {
    field: 'Name',
    expected: 'ASCII letters and digits, with “.”, “_” and “-” between them',
    fits: isPackageName,
  },
  {
    field: 'Version',
    expected: 'a version as PEP 440 spells it',
    fits: (value) => normalVersion(value) !== undefined,
  },
];

/** What is wrong with the fields that all metadata must have. */
export function identityFaults(metadata: CoreMetadata): readonly Fault[] {
  const wrong = identities.filter(({ field, fits }) => !given(metadata, field).some(fits));
  return wrong.map(({ field, expected }) => ({ field, expected, found: textOf(metadata, field) }));
}

// setuptools wrote it years before there was a version of the metadata for it; every reader ignores it there.
const early = 'License-File';

/** Fields that the declared version of the metadata does not have yet. */
export function ageFaults(metadata: CoreMetadata): readonly Fault[] {
  const version = textOf(metadata, 'Metadata-Version') ?? '';
  if (!metadataVersions.some((known) => known === version)) return [];
  return [...metadata].flatMap(([name, [found]]) => {
    const field = fieldOf(name);
    if (field === undefined || name === early || isKnownIn(field, version)) return [];
    const expected = `no such field in metadata ${version}: it came with ${field.since}`;
    return [{ field: name, found, expected }];
  });
}
