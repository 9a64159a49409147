import {
  type ChannelKind,
  type Config,
  fail,
  type GitState,
  type Problem,
  problem,
  type SourcePackage,
  tagOf,
  versionOfTag,
  type Workspace,
} from '@lockstep/core';

/** What is released: a tag and its version, at a commit. */
export interface ReleaseTarget {
  readonly tag: string;
  readonly version: string;
}

function targetOf(config: Config, tag: string): ReleaseTarget {
  const version = versionOfTag(config.release.tag, tag);
  if (version === undefined)
    throw fail(
      'TARGET_UNKNOWN',
      `“${tag}” is not a tag of the form ${config.release.tag} with a SemVer version`,
    );
  // Registries take 1.2.3+a and 1.2.3+b for one version, and npm drops what stands behind the plus.
  if (version.includes('+'))
    throw fail('TARGET_UNKNOWN', `“${tag}” carries build metadata, which is no part of a released version`, {
      remedy: `Tag the commit without “${version.slice(version.indexOf('+'))}”.`,
    });
  return { tag, version };
}

/**
 * The target: as named, or the one tag at HEAD that fits.
 * @throws LockstepError `TARGET_UNKNOWN`.
 */
export function resolveTarget(
  config: Config,
  git: GitState | undefined,
  named: string | undefined,
): ReleaseTarget {
  if (named !== undefined) return targetOf(config, named);
  const fitting = (git?.tags ?? []).filter((tag) => versionOfTag(config.release.tag, tag) !== undefined);
  const [tag] = fitting;
  if (tag !== undefined && fitting.length === 1) return targetOf(config, tag);
  const found = fitting.length === 0 ? 'none' : fitting.join(', ');
  throw fail('TARGET_UNKNOWN', `expected one tag of the form ${config.release.tag} at HEAD, found ${found}`);
}

function fits({ ecosystem, version }: SourcePackage, target: string, kinds: readonly ChannelKind[]): boolean {
  const kind = kinds.find((each) => each.kind === ecosystem);
  return version === undefined || version === (kind?.spelling?.(target) ?? target);
}

/**
 * The target of a rehearsal before the tag is made: the version that the source carries, whatever its spellings.
 * @param packages those that are released.
 */
export function foreseenTarget(
  config: Config,
  packages: readonly SourcePackage[],
  kinds: readonly ChannelKind[],
): ReleaseTarget | undefined {
  const versions = new Set(packages.flatMap(({ version }) => version ?? []));
  const fitting = [...versions].filter((version) => packages.every((each) => fits(each, version, kinds)));
  const [version] = fitting;
  return version === undefined ? undefined : targetOf(config, tagOf(config.release.tag, version));
}

/** Whether the tag exists, at the commit that is checked out. */
export async function checkTag(
  workspace: Workspace,
  git: GitState,
  { tag }: ReleaseTarget,
): Promise<readonly Problem[]> {
  const commit = await workspace.commitOf(tag);
  if (commit === git.commit) return [];
  const found = commit === undefined ? 'does not exist' : `points at ${commit}`;
  return [problem('TARGET_MISMATCH', `tag ${tag} ${found}, HEAD is ${git.commit}`)];
}
