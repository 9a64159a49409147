import { type Problem, problem, type UnresolvedVersion, type VersionPlace } from '@lockstep/core';
import type { FoundVersions } from './finder.ts';

/** One place with what is thought of it. */
export interface JudgedVersion {
  readonly place: VersionPlace;
  /** `own`: it does not follow the release, and need not. */
  readonly verdict: 'right' | 'wrong' | 'own';
  /** Why it does not follow the release. */
  readonly why?: string;
}

/** Everything that is known of a repository's versions, for one release. */
export interface JudgedVersions {
  /** The version of the release in SemVer spelling; undefined when nothing tells it. */
  readonly version: string | undefined;
  readonly places: readonly JudgedVersion[];
  readonly unresolved: readonly UnresolvedVersion[];
  readonly problems: readonly Problem[];
}

/** What a repository looked like at its last release. */
export interface PastVersions {
  readonly tag: string;
  readonly version: string;
  readonly places: readonly VersionPlace[];
}

/** What versions are compared with. */
export interface Expectation {
  /** The version of the release, where it is known; else the places are compared with each other. */
  readonly version?: string | undefined;
  /** Names of packages that have versions of their own, as the configuration lists them. */
  readonly independent: readonly string[];
  /** Names of the packages that are released, by ecosystem: they carry the version whatever they did before. */
  readonly released: ReadonlySet<string>;
  /** Undefined for a first release, or where it was not looked at yet. */
  readonly past?: PastVersions | undefined;
}

/** A package among those of all ecosystems. */
export function packageKey(ecosystem: string, name: string): string {
  return `${ecosystem} ${name}`;
}

// The same place at another commit: lines move, files and keys stay.
function identityOf({ ecosystem, role, package: name, where }: VersionPlace): string {
  return JSON.stringify([ecosystem, role, name, where.file, where.key]);
}

function keyOf({ ecosystem, package: name }: VersionPlace): string | undefined {
  return name === undefined ? undefined : packageKey(ecosystem, name);
}

function isReleased(place: VersionPlace, { released }: Expectation): boolean {
  const key = keyOf(place);
  return key !== undefined && released.has(key);
}

// What did not carry the last release's version does not follow releases; what did has been left behind.
function lag(place: VersionPlace, { past }: Expectation): 'followed' | 'lagged' | 'unknown' {
  const before = past?.places.filter((each) => identityOf(each) === identityOf(place)) ?? [];
  if (past === undefined || before.length === 0) return 'unknown';
  return before.every((each) => each.fits(past.version)) ? 'followed' : 'lagged';
}

function reasonOf(place: VersionPlace, expectation: Expectation): string | undefined {
  // What its tool calls independent is compared all the same when the release carries it.
  const isCarried = place.role === 'own' && isReleased(place, expectation);
  const exemption = isCarried && place.exemption?.kind === 'independent' ? undefined : place.exemption;
  if (place.package !== undefined && expectation.independent.includes(place.package))
    return 'listed under versions.independent';
  if (exemption !== undefined && exemption.kind !== 'private') return exemption.why;
  const standing = lag(place, expectation);
  if (exemption !== undefined) return standing === 'followed' ? undefined : exemption.why;
  if (isCarried || standing !== 'lagged') return undefined;
  return `it did not carry the version at ${expectation.past?.tag ?? 'the last release'} either`;
}

function judgeOne(place: VersionPlace, version: string, expectation: Expectation): JudgedVersion {
  if (place.fits(version)) return { place, verdict: 'right' };
  const why = reasonOf(place, expectation);
  return why === undefined ? { place, verdict: 'wrong' } : { place, verdict: 'own', why };
}

// What a package of its own version is asked for by others follows that version, not the release's.
function withFollowers(judged: readonly JudgedVersion[]): readonly JudgedVersion[] {
  const apart = new Map(
    judged.flatMap(({ place, verdict, why }) => {
      const key = keyOf(place);
      return place.role === 'own' && verdict === 'own' && key !== undefined ? [[key, why] as const] : [];
    }),
  );
  return judged.map((each) => {
    const key = keyOf(each.place);
    if (each.verdict !== 'wrong' || key === undefined || !apart.has(key)) return each;
    return {
      place: each.place,
      verdict: 'own',
      why: `${each.place.package ?? 'it'} has a version of its own`,
    };
  });
}

/** The SemVer spelling of a version: `1.2.0rc1` is 1.2.0-rc.1; undefined for anything else. */
export function semverSpelling(found: string): string | undefined {
  const [, core = '', letter = '', number = ''] =
    /^v?(\d+(?:\.\d+){0,2})(?:[-.]?(a|alpha|b|beta|rc|c)[.-]?(\d+))?$/i.exec(found) ?? [];
  if (core === '')
    return /^v?\d+\.\d+\.\d+-[0-9A-Za-z.-]+$/.test(found) ? found.replace(/^v/, '') : undefined;
  const release = [...core.split('.'), '0', '0'].slice(0, 3).join('.');
  const words: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', c: 'rc' };
  const word = letter.toLowerCase();
  return word === '' ? release : `${release}-${words[word] ?? word}.${number}`;
}

/**
 * The version that most of the repository's own places carry; a released package's counts before any other's, and one
 * that is listed with a version of its own tells nothing.
 */
export function foreseenVersion(
  places: readonly VersionPlace[],
  { released: names, independent = [] }: Pick<Expectation, 'released'> & Partial<Expectation>,
): string | undefined {
  const isListed = (place: VersionPlace) =>
    place.package !== undefined && independent.includes(place.package);
  const own = places.filter(
    (place) => place.role === 'own' && place.exemption === undefined && !isListed(place),
  );
  const released = own.filter((place) => names.has(keyOf(place) ?? ''));
  const candidates = (released.length > 0 ? released : own).flatMap(
    (place) => semverSpelling(place.found) ?? [],
  );
  const votes = (version: string) => own.filter((place) => place.fits(version)).length;
  return [...new Set(candidates)].reduce<string | undefined>(
    (best, each) => (best === undefined || votes(each) > votes(best) ? each : best),
    undefined,
  );
}

function driftOf({ where, found, package: name, ...place }: VersionPlace, version: string): Problem {
  const whose = name === undefined ? '' : ` of ${name}`;
  const what = { own: 'the version', reference: 'the requirement', lock: 'the entry', text: 'the version' };
  const shown = found === '' ? 'is empty' : `is “${found}”`;
  return problem(
    'VERSION_DRIFT',
    `${where.file}: ${what[place.role]}${whose} ${shown}, expected “${place.expected(version)}”`,
    { where },
  );
}

/**
 * Compares every place with the version of the release; packages that lawfully lag or have versions of their own are
 * told apart from drift by what the files say, and by what they carried at the last release.
 */
export function judgeVersions(found: FoundVersions, expectation: Expectation): JudgedVersions {
  const { places, unresolved, problems } = found;
  const version = expectation.version ?? foreseenVersion(places, expectation);
  if (version === undefined) return { version, places: [], unresolved, problems };
  const judged = withFollowers(places.map((place) => judgeOne(place, version, expectation)));
  const drift = judged
    .filter(({ verdict }) => verdict === 'wrong')
    .map(({ place }) => driftOf(place, version));
  return { version, places: judged, unresolved, problems: [...problems, ...drift] };
}

/** Whether what a repository carried at its last release could change a judgement. */
export function dependsOnPast({ places }: JudgedVersions): boolean {
  return places.some(
    ({ place, verdict }) => verdict === 'wrong' || (verdict === 'own' && place.exemption?.kind === 'private'),
  );
}
