import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../../exchange.ts';
import { sha256Of } from '../digests.ts';
import { allValues, type FieldName, type fields, firstValue, projectUrls } from '../metadata/fields.ts';
import { isPrerelease, parseVersion } from '../names/version.ts';
import { compareVersions } from '../names/version-order.ts';
import { type Registry, readProject } from '../registry.ts';
import { pathOf, type StoredFile, type StoredProject, type StoredRelease } from '../stored-project.ts';
import { releaseOf } from '../stored-releases.ts';
import { isoMicroseconds, yankOf } from './project-page.ts';
import { movedTo } from './simple-api.ts';

/** What people read of a project in the older JSON API (Warehouse, `legacy/api/json.py`). */
export function getProjectJson(registry: Registry, name: string, request: StandInRequest): StandInAnswer {
  const project = readProject(registry, name, request.hints.stale);
  const release = project === undefined ? undefined : latestOf(project);
  if (project === undefined || release === undefined || project.status === 'quarantined') return notFound();
  if (project.normalized !== name) return movedTo(`/pypi/${project.normalized}/json`);
  const releases = [...project.releases.values()].map((each) => [
    each.version,
    describeFiles(each, registry.url()),
  ]);
  return answer(project, {
    ...describe(project, release, registry.url()),
    releases: Object.fromEntries(releases),
  });
}

/** The same of one release. */
export function getReleaseJson(
  registry: Registry,
  name: string,
  version: string,
  request: StandInRequest,
): StandInAnswer {
  const project = readProject(registry, name, request.hints.stale);
  const release = project && releaseOf(project, version);
  if (project === undefined || release === undefined || project.status === 'quarantined') return notFound();
  if (project.normalized !== name) return movedTo(`/pypi/${project.normalized}/${version}/json`);
  return answer(project, describe(project, release, registry.url()));
}

const notFound = () => jsonAnswer(404, { message: 'Not Found' });

const answer = (project: StoredProject, value: unknown) =>
  jsonAnswer(200, value, { 'x-pypi-last-serial': String(project.serial), 'cache-control': 'no-cache' });

/** What is not yanked comes first, then what is final, then the highest. */
function latestOf({ releases }: StoredProject): StoredRelease | undefined {
  const rank = (release: StoredRelease) => {
    const version = parseVersion(release.version);
    const yanked = [...release.files.values()].every((file) => yankOf(release, file) !== false);
    return (yanked ? 2 : 0) + (version === undefined || isPrerelease(version) ? 1 : 0);
  };
  const ordered = [...releases.values()].toSorted(
    (left, right) => rank(left) - rank(right) || compareVersions(right.version, left.version),
  );
  return ordered[0];
}

const told: readonly FieldName[] = [
  'summary',
  'description_content_type',
  'keywords',
  'license',
  'license_expression',
  'author',
  'author_email',
  'maintainer',
  'maintainer_email',
  'requires_python',
  'home_page',
  'download_url',
];

const listed = ['classifiers', 'requires_dist', 'provides_extra', 'dynamic'] as const;

function describe(project: StoredProject, release: StoredRelease, url: string): object {
  const { fields: metadata, version } = release;
  const urls = projectUrls(metadata);
  return {
    info: {
      name: project.name,
      version,
      description: firstValue(metadata, 'description') ?? '',
      ...Object.fromEntries(told.map((name) => [name, firstValue(metadata, name) ?? null])),
      ...Object.fromEntries(listed.map((name) => [name, listOrNull(release, name)])),
      license_files: listOrNull(release, 'license_file'),
      project_urls: urls.length === 0 ? null : Object.fromEntries(urls),
      project_url: `${url}project/${project.normalized}/`,
      release_url: `${url}project/${project.normalized}/${version}/`,
      yanked: release.yanked !== undefined,
      yanked_reason: release.yanked || null,
    },
    urls: describeFiles(release, url),
    vulnerabilities: [],
    last_serial: project.serial,
    ownership: { roles: project.owners.map((user) => ({ role: 'Owner', user })), organization: null },
  };
}

function listOrNull({ fields: metadata }: StoredRelease, name: keyof typeof fields) {
  const values = allValues(metadata, name);
  return values.length > 0 || name === 'classifiers' ? values : null;
}

function describeFiles(release: StoredRelease, url: string): readonly object[] {
  return [...release.files.values()].map((file) => describeFile(release, file, url));
}

function describeFile(release: StoredRelease, file: StoredFile, url: string): object {
  const yanked = yankOf(release, file);
  const { md5, sha256, blake2_256 } = file.digests;
  const time = isoMicroseconds(file.uploaded);
  return {
    filename: file.fileName,
    packagetype: file.packageType,
    python_version: file.pythonVersion,
    has_sig: false,
    comment_text: file.comment,
    md5_digest: md5,
    digests: { md5, sha256, blake2b_256: blake2_256 },
    'core-metadata': file.coreMetadata === undefined ? false : { sha256: sha256Of(file.coreMetadata) },
    size: file.bytes.byteLength,
    downloads: -1,
    upload_time: time.slice(0, 'yyyy-mm-ddThh:mm:ss'.length),
    upload_time_iso_8601: time,
    url: `${url}files/${pathOf(file)}`,
    requires_python: firstValue(release.fields, 'requires_python') ?? null,
    yanked: yanked !== false,
    yanked_reason: typeof yanked === 'string' ? yanked : null,
  };
}
