import { partsOfTag } from '@lockstep/core';
import { compare, gte, major, prerelease, rcompare } from 'semver';
import { type DeclaredPackage, isReleased } from './declared.ts';
import type { Because } from './findings.ts';
import { tagPatternOf } from './tag-pattern.ts';

/** How the packages of a repository share versions. */
export interface Versioning {
  readonly tag: Because<string>;
  /** The version of the release; undefined where each package has its own, or only a build tells it. */
  readonly version: string | undefined;
  /** Released packages with versions of their own, beside those that share one. */
  readonly apart: readonly DeclaredPackage[];
}

/** The tags of a repository, the oldest first. */
export interface KnownTags {
  readonly tags: readonly string[];
  /** Those that the checkout was made from. */
  readonly behind: readonly string[];
}

function latestOf(pattern: string, { tags, behind }: KnownTags): string | undefined {
  const highest = (some: readonly string[]) => {
    const versions = some.flatMap((tag) => partsOfTag(pattern, tag)?.version ?? []).sort(rcompare);
    // Pre-releases of the next major version are often made from the branch of the last.
    return versions.find((version) => prerelease(version) === null) ?? versions[0];
  };
  return highest(behind) ?? highest(tags);
}

// What was released last, or may come next; anything else is the version of something else.
function isNext(version: string, latest: string | undefined): boolean {
  return latest === undefined || (gte(version, latest) && major(version) - major(latest) <= 1);
}

interface Candidate {
  readonly version: string;
  readonly votes: number;
  readonly isNext: boolean;
  readonly isRoot: boolean;
}

function candidatesOf(
  packages: readonly DeclaredPackage[],
  latest: string | undefined,
): readonly Candidate[] {
  const groups = Map.groupBy(packages, ({ carried }) => carried);
  const all = [...groups].flatMap(([version, members]): readonly Candidate[] =>
    version === undefined
      ? []
      : [
          {
            version,
            votes: members.length,
            isNext: isNext(version, latest),
            isRoot: members.some(({ where }) => !where.file.includes('/')),
          },
        ],
  );
  return all.toSorted(
    (one, other) =>
      Number(other.isNext) - Number(one.isNext) ||
      Number(other.isRoot) - Number(one.isRoot) ||
      other.votes - one.votes ||
      compare(one.version, other.version),
  );
}

/** Finds how the packages of a repository share versions, by its tags and by what they carry. */
export function versioningOf(declared: readonly DeclaredPackage[], known: KnownTags): Versioning {
  const packages = declared.filter(isReleased);
  const tag = tagPatternOf(known.tags, new Set(packages.map(({ name }) => name)));
  const candidates = candidatesOf(packages, tag && latestOf(tag.value, known));
  const [best] = candidates;
  if (tag?.value.includes('{name}')) return { tag, version: undefined, apart: [] };
  const isShared = best === undefined || best.isRoot || best.votes * 2 > packages.length;
  if (tag === undefined && candidates.length > 1 && !isShared) {
    const why = `there are no release tags yet, and the packages carry ${candidates.length} versions: each has its own`;
    return { tag: { value: '{name}@{version}', why }, version: undefined, apart: [] };
  }
  return {
    tag: tag ?? { value: 'v{version}', why: 'there are no release tags yet' },
    version: best?.version,
    apart: packages.filter(({ carried }) => carried !== undefined && carried !== best?.version),
  };
}
