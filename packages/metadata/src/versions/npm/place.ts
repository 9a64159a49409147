import { keyOf, type VersionPlace, type VersionRole } from '@lockstep/core';
import semver from 'semver';
import { lineIndex } from '../line-index.ts';
import { isFulfilled, parseRequirement, type Requirement, requirementFor } from './requirement.ts';
import type { KeyedSpan, TextSpan } from './text-span.ts';

/** Why a place need not follow the release. */
export type NpmExemption = NonNullable<VersionPlace['exemption']>;

/** A file whose places are told. */
export interface PlacedFile {
  readonly file: string;
  readonly text: string;
  readonly placeOf: ReturnType<typeof lineIndex>;
}

/** What a place says beside its text. */
export interface Saying {
  readonly package: string | undefined;
  readonly role: VersionRole;
  readonly exemption: NpmExemption | undefined;
}

type Rule = Pick<VersionPlace, 'expected' | 'fits'>;

/** A file with an index of its lines. */
export function placedFile(file: string, text: string): PlacedFile {
  return { file, text, placeOf: lineIndex(text) };
}

// npm drops a leading "v" and the build metadata when it publishes.
function cleaned(version: string): string | null {
  return semver.clean(version, { loose: true });
}

function versionRule(found: string): Rule {
  const own = cleaned(found);
  return {
    expected: (version) => version,
    fits: (version) => found === version || (own !== null && own === cleaned(version)),
  };
}

function requirementRule(requirement: Requirement): Rule {
  return {
    expected: (version) => requirementFor(requirement, version),
    fits: (version) => isFulfilled(requirement, version),
  };
}

function placeAt(source: PlacedFile, { path, span }: KeyedSpan, saying: Saying, rule: Rule): VersionPlace {
  const { start, end } = span;
  const { exemption, ...said } = saying;
  return {
    ecosystem: 'npm',
    ...said,
    where: { file: source.file, ...source.placeOf(start), key: keyOf(path) },
    found: source.text.slice(start, end),
    range: { start, end },
    ...(exemption && { exemption }),
    ...rule,
  };
}

/** A place that holds a version itself. */
export function versionAt(source: PlacedFile, keyed: KeyedSpan, saying: Saying): VersionPlace {
  return placeAt(source, keyed, saying, versionRule(keyed.span.value));
}

/** A place that holds what one package asks of another. */
export function requirementAt(
  source: PlacedFile,
  keyed: KeyedSpan,
  requirement: Requirement,
  saying: Saying,
): VersionPlace {
  return placeAt(source, keyed, saying, requirementRule(requirement));
}

/** A dependency as a manifest or a lockfile writes it. */
export interface Dependency extends KeyedSpan {
  readonly key: string;
  readonly span: TextSpan;
}

/** What a dependency asks for, where it names versions. */
export function requirementOf({ key, span }: Pick<Dependency, 'key' | 'span'>): Requirement | undefined {
  return parseRequirement(key, span.value);
}
