import {
  type ChannelKind,
  type Config,
  fail,
  type GitState,
  namesPackage,
  type Problem,
  partsOfTag,
  problem,
  type SourcePackage,
  tagOf,
  type Workspace,
} from '@lockstep/core';

/** What is released: a tag and its version, at a commit. */
export interface ReleaseTarget {
  readonly tag: string;
  readonly version: string;
  /** The package that is released, where each has a version of its own. */
  readonly name?: string;
}

function targetOf(config: Config, tag: string): ReleaseTarget {
  const parts = partsOfTag(config.release.tag, tag);
  if (parts === undefined)
    throw fail(
      'TARGET_UNKNOWN',
      `“${tag}” is not a tag of the form ${config.release.tag} with a SemVer version`,
    );
  const { version } = parts;
  // Registries take 1.2.3+a and 1.2.3+b for one version, and npm drops what stands behind the plus.
  if (version.includes('+'))
    throw fail('TARGET_UNKNOWN', `“${tag}” carries build metadata, which is no part of a released version`, {
      remedy: `Tag the commit without “${version.slice(version.indexOf('+'))}”.`,
    });
  return { tag, ...parts };
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
  const fitting = (git?.tags ?? []).filter((tag) => partsOfTag(config.release.tag, tag) !== undefined);
  const [tag] = fitting;
  if (tag !== undefined && fitting.length === 1) return targetOf(config, tag);
  const found = fitting.length === 0 ? 'none' : fitting.join(', ');
  throw fail('TARGET_UNKNOWN', `expected one tag of the form ${config.release.tag} at HEAD, found ${found}`, {
    ...(fitting.length > 1 && { remedy: 'Name the one that is meant: --target TAG.' }),
  });
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
  if (version === undefined) return undefined;
  const [name, another] = new Set(packages.map((each) => each.name));
  if (!namesPackage(config.release.tag)) return targetOf(config, tagOf(config.release.tag, version));
  // Where each has a version of its own, two packages are two releases.
  if (name === undefined || another !== undefined) return undefined;
  return targetOf(config, tagOf(config.release.tag, version, name));
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
