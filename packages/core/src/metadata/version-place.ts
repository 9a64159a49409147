import type { Where } from '../errors/problem.ts';

/** The ecosystems that versions are found in; `text` is any file by a pattern. */
export type VersionEcosystem = 'npm' | 'pypi' | 'crates' | 'go' | 'homebrew' | 'text';

/**
 * What a version in a file says.
 *
 * `own`: a manifest's own version. `reference`: what one package of the repository asks of another. `lock`: what a
 * lockfile says of a package of the repository. `text`: what another file says.
 */
export type VersionRole = 'own' | 'reference' | 'lock' | 'text';

/** Why a place need not carry the version of the release, told by the file or by its surroundings. */
export type Exemption =
  | 'private' // never published; it may follow the release or not
  | 'independent' // its tool gives each package a version of its own (lerna, changesets)
  | 'foreign'; // a vendored fork, a fixture, an example: not a package of this project

/** One place in a repository where a version is written. */
export interface VersionPlace {
  readonly ecosystem: VersionEcosystem;
  /** Whose version it is; undefined where the file does not say. */
  readonly package: string | undefined;
  readonly role: VersionRole;
  readonly where: Where & { readonly file: string; readonly line: number; readonly column: number };
  /** Exactly the characters that stand there, without quotes: `1.2.3`, `^1.2.3`, `>=1.2,<2`, `1.2.0rc1`. */
  readonly found: string;
  /** Where `found` is in the text of the file, as offsets of UTF-16 units. */
  readonly range: { readonly start: number; readonly end: number };
  /** Why it need not follow the release; undefined for what must. */
  readonly exemption?: { readonly kind: Exemption; readonly why: string };
  /** What stands there rightly for a version in SemVer spelling: in its ecosystem's spelling, a range as a range. */
  expected(version: string): string;
  /** Whether what stands there is right for that version: equal, or a range that it fulfils. */
  fits(version: string): boolean;
}

/** A version that only running the project's own code would tell. */
export interface UnresolvedVersion {
  readonly ecosystem: VersionEcosystem;
  readonly package: string | undefined;
  readonly where: Where & { readonly file: string };
  /** What tells it: `setuptools-scm takes it from the git tag`. */
  readonly why: string;
}
