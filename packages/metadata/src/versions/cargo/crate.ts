import type { SourceManifest } from '@lockstep/channels/manifests';
import type { VersionPlace } from '@lockstep/core';

/** Why a package need not follow the release. */
export type Standing = NonNullable<VersionPlace['exemption']>;

/** A Cargo.toml that declares a package, with the root of its workspace, which may be itself. */
export interface Crate {
  readonly manifest: SourceManifest;
  readonly root: SourceManifest;
  /** Undefined where it is missing, and the manifest wrong. */
  readonly name: string | undefined;
  /** Whether it takes its version from the workspace. */
  readonly inherits: boolean;
  /** Undefined for what must carry the version of the release. */
  readonly standing?: Standing;
}

/** The crates of a repository. */
export interface Crates {
  /** Roots of workspaces, without those of examples and fixtures. */
  readonly roots: readonly SourceManifest[];
  /** Those of the project, in order of their files. */
  readonly own: readonly Crate[];
  /** Those of examples, fixtures and forks. */
  readonly foreign: readonly Crate[];
}
