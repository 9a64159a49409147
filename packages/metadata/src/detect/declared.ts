import { cratesKind, npmKind, pypiKind } from '@lockstep/channels';
import type { Problem, SourcePackage, VersionPlace } from '@lockstep/core';
import type { Tree } from '../tree.ts';
import { cargoVersions } from '../versions/cargo/index.ts';
import { joined } from '../versions/finder.ts';
import { packageKey, semverSpelling } from '../versions/judgement.ts';
import { npmVersions } from '../versions/npm/index.ts';
import { pythonVersions } from '../versions/python/index.ts';

/** A package that the manifests of a repository declare. */
export interface DeclaredPackage extends SourcePackage {
  /** Its version in SemVer spelling; undefined where only a build tells it. */
  readonly carried: string | undefined;
  /** Why it is not released though it does not say so itself; undefined for what is. */
  readonly aside?: string;
}

/** Everything that the manifests of a repository declare. */
export interface Declared {
  readonly packages: readonly DeclaredPackage[];
  /** Versions of packages that are private, or that no workspace knows. */
  readonly strays: readonly VersionPlace[];
  /** What is wrong with the manifests. */
  readonly problems: readonly Problem[];
}

type Owner = Pick<VersionPlace, 'ecosystem' | 'package'>;

function keyOf({ ecosystem, package: name }: Owner): string {
  return packageKey(ecosystem, name ?? '');
}

// A manifest tells the version itself, or a module that it names does.
function placeFor(
  { ecosystem, name, where }: SourcePackage,
  places: ReadonlyMap<string, readonly VersionPlace[]>,
) {
  const named = places.get(packageKey(ecosystem, name)) ?? [];
  return (
    named.find((each) => each.where.file === where.file) ??
    named.find(({ role }) => role === 'own') ??
    named[0]
  );
}

// Of a fixture, an example or a crate that is half of an npm package nobody wants a release.
function asideReason(place: VersionPlace | undefined, file: string): string | undefined {
  const exemption = place?.where.file === file ? place.exemption : undefined;
  return exemption?.kind === 'foreign' || exemption?.kind === 'private' ? exemption.why : undefined;
}

/** Reads the manifests of every ecosystem; a repository of which nothing else would be left is taken as it says. */
export async function readDeclared(tree: Tree): Promise<Declared> {
  const finders = [npmVersions, pythonVersions, cargoVersions];
  const [sources, found] = await Promise.all([
    Promise.all([npmKind, pypiKind, cratesKind].map((kind) => kind.readSource(tree))),
    Promise.all(finders.map((finder) => finder.find(tree))),
  ]);
  const told = joined(found).places.filter(({ role }) => role === 'own' || role === 'text');
  const places = Map.groupBy(told, keyOf);
  const packages = sources.flatMap((source) => source.packages);
  const declared = packages.map((each): DeclaredPackage => {
    const place = placeFor(each, places);
    const aside = each.private ? undefined : asideReason(place, each.where.file);
    const version = each.version ?? place?.found;
    return {
      ...each,
      carried: version === undefined ? undefined : semverSpelling(version),
      ...(aside !== undefined && { aside }),
    };
  });
  const isLeft = declared.some((each) => !each.private && each.aside === undefined);
  const open = packages.filter((each) => !each.private);
  const known = new Set(open.map(({ ecosystem, name }) => packageKey(ecosystem, name)));
  return {
    strays: told.filter(
      (each) =>
        each.role === 'own' &&
        (each.exemption === undefined || each.exemption.kind === 'private') &&
        each.package !== undefined &&
        !known.has(keyOf(each)),
    ),
    packages: isLeft ? declared : declared.map(({ aside: _, ...each }) => each),
    problems: sources.flatMap(({ problems }) => problems),
  };
}

/** Whether a package is part of the release. */
export function isReleased({ private: isPrivate, aside }: DeclaredPackage): boolean {
  return !isPrivate && aside === undefined;
}
