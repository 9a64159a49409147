import type { GitHistory, Problem } from '@lockstep/core';
import { type Project, packagesOfTarget, type ReleaseTarget, readSources } from '@lockstep/engine';
import {
  dependsOnPast,
  type Expectation,
  type FoundVersions,
  type JudgedVersions,
  joined,
  judgeVersions,
  type PastVersions,
  packageKey,
  type ReleaseTag,
  type Tree,
  treeAt,
  versionFinders,
} from '@lockstep/metadata';
import type { VersionRow } from '../output/version-table.ts';

/** What a repository's versions are compared with. */
export interface VersionInquiry {
  readonly tree: Tree;
  /** What is released, where a tag or the operator names it. */
  readonly target: ReleaseTarget | undefined;
  readonly last: ReleaseTag | undefined;
  readonly history: GitHistory;
}

async function findIn({ config }: Pick<Project, 'config'>, tree: Tree): Promise<FoundVersions> {
  return joined(await Promise.all(versionFinders(config.versions).map((finder) => finder.find(tree))));
}

interface Names {
  /** Keys of the packages that carry the version. */
  readonly released: ReadonlySet<string>;
  /** Names of those that do not. */
  readonly independent: readonly string[];
}

// Where each package has a version of its own, the target's is compared and no other.
async function namesOf(
  project: Project,
  { places }: FoundVersions,
  target: VersionInquiry['target'],
): Promise<Names> {
  const { release, versions } = project.config;
  const { packages } = await readSources(project);
  const isApart = release.versioning === 'independent';
  const meant = isApart && target === undefined ? [] : packagesOfTarget(packages, { tag: '', ...target });
  const own = new Set(meant.map(({ name }) => name));
  const others = new Set(places.flatMap((place) => place.package ?? [])).difference(own);
  return {
    released: new Set(
      meant.filter((each) => !each.private).map(({ ecosystem, name }) => packageKey(ecosystem, name)),
    ),
    independent: isApart ? [...versions.independent, ...others] : versions.independent,
  };
}

async function pastOf(
  project: Project,
  { history, last }: VersionInquiry,
): Promise<PastVersions | undefined> {
  if (last === undefined) return undefined;
  const { places } = await findIn(project, await treeAt(history, last.commit, project.workspace));
  return { tag: last.name, version: last.version, places };
}

/** Finds every version of a repository and compares it with the release; the past is read where it can matter. */
export async function inspectVersions(project: Project, inquiry: VersionInquiry): Promise<JudgedVersions> {
  const { tree, target, last } = inquiry;
  const found = await findIn(project, tree);
  const expectation: Expectation = {
    version: target?.version,
    ...(await namesOf(project, found, target)),
  };
  const judged = judgeVersions(found, expectation);
  if (last === undefined || !dependsOnPast(judged)) return judged;
  return judgeVersions(found, { ...expectation, past: await pastOf(project, inquiry) });
}

// Fixtures and vendored forks are told apart, not told about: a repository may hold thousands of them.
function isForeign({ place }: JudgedVersions['places'][number]): boolean {
  return place.exemption?.kind === 'foreign';
}

/** The judged places as the rows of a report. */
export function versionRowsOf({ version, places, unresolved }: JudgedVersions): readonly VersionRow[] {
  const judged = places
    .filter((each) => !isForeign(each))
    .map(({ place, verdict, why }): VersionRow => {
      const { where, package: name = '', found } = place;
      const isExpected = version !== undefined && verdict !== 'own';
      return {
        file: where.file,
        line: where.line,
        package: name,
        found,
        expected: isExpected ? place.expected(version) : '',
        verdict: verdict === 'own' ? 'its own' : verdict,
        ...(why !== undefined && { why }),
      };
    });
  const open = unresolved.map(({ where, package: name = '', why }): VersionRow => {
    const place = { file: where.file, line: where.line, package: name };
    return { ...place, found: '', expected: '', verdict: 'unresolved', why };
  });
  return [...judged, ...open];
}

function placeOf({ where }: Pick<Problem, 'where'>): string {
  return `${where?.file ?? ''}:${where?.line ?? ''}`;
}

// A requirement that is right disagrees with a manifest that is not; that one is named already.
function rightReferences({ places }: Pick<JudgedVersions, 'places'>): ReadonlySet<string> {
  const wrong = new Set(
    places.flatMap(({ place, verdict }) =>
      place.role === 'own' && verdict === 'wrong' ? place.ecosystem : [],
    ),
  );
  const right = places.filter(
    ({ place, verdict }) => place.role === 'reference' && verdict === 'right' && wrong.has(place.ecosystem),
  );
  return new Set(right.map(({ place }) => placeOf(place)));
}

/**
 * What two looks at the same manifests found, each fault once: drift tells more than a mismatch, what is no version at
 * all cannot drift, and a fault with its line more than the same one without.
 */
export function distinctFaults(
  checked: readonly Problem[],
  judged: Pick<JudgedVersions, 'problems' | 'places'>,
): readonly Problem[] {
  const { problems } = judged;
  const right = rightReferences(judged);
  const invalid = new Set(checked.filter(({ code }) => code === 'MANIFEST_INVALID').map(placeOf));
  const drift = problems.filter((each) => each.code !== 'VERSION_DRIFT' || !invalid.has(placeOf(each)));
  const told = new Set(drift.map(placeOf));
  const files = new Set(
    drift.filter(({ code }) => code === 'MANIFEST_INVALID').map(({ where }) => where?.file),
  );
  const isTold = (each: Problem) => {
    if (each.code === 'VERSION_MISMATCH') return told.has(placeOf(each)) || right.has(placeOf(each));
    if (each.code !== 'MANIFEST_INVALID') return false;
    return told.has(placeOf(each)) || (each.where?.line === undefined && files.has(each.where?.file));
  };
  return [...checked.filter((each) => !isTold(each)), ...drift];
}
