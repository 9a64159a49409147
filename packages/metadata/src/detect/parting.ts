import { semverSpelling } from '../versions/judgement.ts';
import { type Declared, type DeclaredPackage, isReleased } from './declared.ts';
import type { Because } from './findings.ts';
import type { Versioning } from './versioning.ts';

/** What of the declared packages a release does not carry. */
export interface Parting {
  /** Those that a channel gets. */
  readonly released: readonly DeclaredPackage[];
  /** Names for `versions.independent`. */
  readonly independent: readonly Because<string>[];
  /** Patterns for `versions.ignore`. */
  readonly ignored: readonly string[];
  readonly remarks: readonly string[];
}

const manifests: Readonly<Record<string, string>> = {
  npm: 'package.json',
  pypi: 'pyproject.toml',
  crates: 'Cargo.toml',
};

function ecosystemsOf(packages: readonly DeclaredPackage[]): ReadonlySet<string> {
  return new Set(packages.map(({ ecosystem }) => ecosystem));
}

/**
 * Ecosystems of which nothing carries the version of the release, and that share a name with what does: a list of
 * names cannot tell the two apart, so all of it is left to a release of its own.
 */
function ecosystemsApart({ apart }: Versioning, released: readonly DeclaredPackage[]): ReadonlySet<string> {
  const shared = released.filter((each) => !apart.includes(each));
  const names = new Set(shared.map(({ name }) => name));
  const clashing = apart.filter(({ name }) => names.has(name));
  return ecosystemsOf(clashing).difference(ecosystemsOf(shared));
}

function remarkOf(ecosystem: string, packages: readonly DeclaredPackage[]): string {
  const own = packages.filter((each) => each.ecosystem === ecosystem && isReleased(each));
  const shown = own.slice(0, 3).map(({ name, carried }) => `${name} ${carried ?? ''}`.trim());
  const more = own.length > 3 ? ` and ${own.length - 3} more` : '';
  return `${ecosystem}: ${shown.join(', ')}${more} go their own way under names that this release has too, and are left out`;
}

function listed({ name, where, carried, aside }: DeclaredPackage, version: string): Because<string> {
  const differing = `${where.file} says ${carried ?? 'nothing'}, the release is ${version}`;
  return { value: name, why: aside === undefined ? differing : `${where.file} is not released: ${aside}` };
}

// What no workspace knows is released by hand, if at all; a private package stays behind with others or not at all.
function straying(
  strays: Declared['strays'],
  version: string,
  { apart }: Versioning,
): readonly Because<string>[] {
  const behind = new Set(apart.map(({ carried }) => carried));
  return strays.flatMap(({ package: name = '', where, found, exemption, ...place }) => {
    const isLeft = exemption === undefined || behind.has(semverSpelling(found));
    if (place.fits(version) || !isLeft) return [];
    const why = exemption === undefined ? 'no workspace knows it' : exemption.why;
    return [{ value: name, why: `${where.file} says ${found}: ${why}` }];
  });
}

/** Parts what is released together from what goes its own way. */
export function partingOf(declared: Declared, versioning: Versioning): Parting {
  const all = declared.packages.filter(isReleased);
  const { version, apart } = versioning;
  const left = ecosystemsApart(versioning, all);
  const released = all.filter(({ ecosystem }) => !left.has(ecosystem));
  const channels = ecosystemsOf(released);
  const carrying = new Set(released.filter((each) => !apart.includes(each)).map(({ name }) => name));
  const beside = declared.packages.filter((each) => each.aside !== undefined && each.carried !== version);
  const own = [...apart, ...beside].filter(({ ecosystem }) => channels.has(ecosystem));
  const strays = declared.strays.filter(({ ecosystem }) => !left.has(ecosystem));
  const listing =
    version === undefined
      ? []
      : [...own.map((each) => listed(each, version)), ...straying(strays, version, versioning)];
  return {
    released,
    // A name that the release has, too, would take the release out of sight.
    independent: listing.filter(({ value }) => !carrying.has(value)),
    ignored: [...left].flatMap((each) => manifests[each] ?? []),
    remarks: [...left].map((each) => remarkOf(each, all)),
  };
}
