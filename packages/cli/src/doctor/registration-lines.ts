import type { Publisher, Registration } from '@lockstep/core';
import type { TrustedChannel } from './job-faults.ts';
import type { KnownPackage } from './package-findings.ts';

/** What to enter at a registry for one package. */
export interface PackageRegistration extends Registration {
  readonly channel: string;
  readonly package: string;
  /** Undefined where the registry did not say. */
  readonly exists: boolean | undefined;
}

/** What to enter for each package of a channel. */
export function registrationsOf(
  { id, trusted }: TrustedChannel,
  packages: readonly KnownPackage[],
  publisher: Publisher,
): readonly PackageRegistration[] {
  return packages.map(({ name, isNew }) => ({
    channel: id,
    package: name,
    exists: isNew === undefined ? undefined : !isNew,
    ...trusted.registration(name, isNew, publisher),
  }));
}

/** The same for people. */
export function registrationLines(registration: PackageRegistration): readonly string[] {
  const { channel, package: name, exists, page, fields } = registration;
  const standing = exists === false ? ' (new)' : '';
  const place = page === undefined ? 'on the pages of the registry' : `at ${page}`;
  return [
    `${channel}: trusted publisher of ${name}${standing}, ${place}`,
    ...fields.map(([label, value]) => `    ${label}: ${value}`),
  ];
}
