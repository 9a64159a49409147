import semver from 'semver';
import { movedRange } from './moved-range.ts';

/** What one package asks of another, as far as it names versions. */
export interface Requirement {
  /** The package that is meant: an alias may name another than its key. */
  readonly name: string;
  /** What stands before the range: `workspace:`, `npm:other@`. */
  readonly prefix: string;
  readonly range: string;
}

const longest = 250;

// Protocols that lead elsewhere (`file:`, `link:`, `portal:`, `git+ssh:`, `catalog:`, addresses) name no version.
const ofWorkspace = /^(workspace:|npm:|)/;

// `npm:@scope/other@^1.0.0`; pnpm knows the same with `workspace:`.
const alias = /^(@[^/@\s]+\/[^/@\s]+|[^/@\s:]+)@(.*)$/s;

/**
 * Reads the requirement under a dependency's key; undefined when it is right whatever the version is: a path, an
 * address, a tag, or any version at all.
 *
 * Source: the npm documentation, package.json, "dependencies"; the pnpm documentation, "Workspace"; Yarn's, "Protocols".
 */
export function parseRequirement(key: string, text: string): Requirement | undefined {
  if (text.length > longest) return undefined;
  const protocol = ofWorkspace.exec(text)?.[1] ?? '';
  const rest = text.slice(protocol.length);
  const [, other, aliased] = (protocol === '' ? null : alias.exec(rest)) ?? [];
  const range = aliased ?? rest;
  const valid = semver.validRange(range);
  if (valid === null || valid === '*' || valid === '') return undefined;
  const prefix = other === undefined ? protocol : `${protocol}${other}@`;
  return { name: other ?? key, prefix, range };
}

/** Whether a version fulfils it, as npm sees it: a pre-release only where the range names one of the same version. */
export function isFulfilled({ range }: Requirement, version: string): boolean {
  return semver.satisfies(version, range);
}

/** The same requirement for a version, in the same style. */
export function requirementFor({ prefix, range }: Requirement, version: string): string {
  return `${prefix}${movedRange(range, version)}`;
}
