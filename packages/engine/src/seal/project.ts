import type { ChannelKind, Config, Locate, PackageSource, Workspace } from '@lockstep/core';

/** A folder with its checked configuration, and the kinds of channels that are known. */
export interface Project {
  readonly config: Config;
  /** Where keys of the configuration stand. */
  readonly locate: Locate;
  readonly kinds: readonly ChannelKind[];
  readonly workspace: Workspace;
  /** Where manifests are read from: the workspace without those that are no part of the release. */
  readonly manifests?: PackageSource;
  /** Patterns of folders that this run was narrowed to, beside those of the configuration. */
  readonly chosen?: readonly string[];
}

/** The kinds of channels that a project uses. */
export function kindsInUse({ config, kinds }: Project): readonly ChannelKind[] {
  const names = new Set(config.channels.map(({ kind }) => kind));
  return kinds.filter(({ kind }) => names.has(kind));
}
