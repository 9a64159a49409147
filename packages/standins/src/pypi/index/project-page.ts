import { sha256Of } from '../digests.ts';
import { firstValue } from '../metadata/fields.ts';
import { compareVersions } from '../names/version-order.ts';
import { escapeHtml } from '../refusal.ts';
import { pathOf, type StoredFile, type StoredProject, type StoredRelease } from '../stored-project.ts';

/** The version of the Simple API (Warehouse, `packaging/utils.py`). */
export const apiVersion = '1.4';

/** Digests by algorithm, or nothing but that there is something. */
type Announced = boolean | Readonly<Record<string, string>>;

/** A file as a project's page lists it (PEP 691, PEP 700, PEP 714). */
export interface ListedFile {
  readonly filename: string;
  readonly url: string;
  readonly hashes: Readonly<Record<string, string>>;
  readonly 'requires-python'?: string | null | undefined;
  readonly size?: number | undefined;
  readonly 'upload-time'?: string | undefined;
  readonly yanked?: boolean | string | undefined;
  readonly 'core-metadata'?: Announced | undefined;
  readonly 'data-dist-info-metadata'?: Announced | undefined;
  readonly provenance?: string | null | undefined;
}

/** A project's page (PEP 691, "Project Detail"). */
export interface ProjectPage {
  readonly meta: { readonly 'api-version': string; readonly '_last-serial'?: number | undefined };
  readonly name: string;
  /** PEP 792. */
  readonly 'project-status'?: { readonly status: string } | undefined;
  readonly versions?: readonly string[] | undefined;
  readonly files: readonly ListedFile[];
}

/** What the page of a project says; a quarantined one lists nothing. Files are offered under `url`. */
export function projectPage(project: StoredProject, url: string): ProjectPage {
  const releases = project.status === 'quarantined' ? [] : [...project.releases.values()];
  const ordered = releases.toSorted((left, right) => compareVersions(left.version, right.version));
  return {
    meta: { 'api-version': apiVersion, '_last-serial': project.serial },
    name: project.normalized,
    'project-status': { status: project.status },
    versions: ordered.map(({ version }) => version),
    files: ordered.flatMap((release) => listFiles(release, url)),
  };
}

function listFiles(release: StoredRelease, url: string): readonly ListedFile[] {
  const files = [...release.files.values()];
  const ordered = files.toSorted((left, right) => (left.fileName < right.fileName ? -1 : 1));
  return ordered.map((file) => listFile(release, file, url));
}

function listFile(release: StoredRelease, file: StoredFile, url: string): ListedFile {
  const metadata = file.coreMetadata === undefined ? false : { sha256: sha256Of(file.coreMetadata) };
  return {
    filename: file.fileName,
    url: `${url}files/${pathOf(file)}`,
    hashes: { sha256: file.digests.sha256 },
    'requires-python': firstValue(release.fields, 'requires_python') ?? null,
    size: file.bytes.byteLength,
    'upload-time': isoMicroseconds(file.uploaded),
    yanked: yankOf(release, file),
    'core-metadata': metadata,
    'data-dist-info-metadata': metadata,
    provenance: null,
  };
}

/** True, or the reason if one was given (PEP 592). */
export function yankOf(release: StoredRelease, file: StoredFile): boolean | string {
  const reason = file.yanked ?? release.yanked;
  return reason === undefined ? false : reason === '' ? true : reason;
}

/** A time as Python writes it, which has microseconds. */
export function isoMicroseconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000Z');
}

/** The page as HTML (PEP 503, PEP 592, PEP 629, PEP 658). */
export function pageHtml({ meta, name, files, ...page }: ProjectPage): string {
  const status = page['project-status']?.status ?? 'active';
  const head = `<meta name="pypi:project-status" content="${escapeHtml(status)}">`;
  return htmlDocument(
    `Links for ${name}`,
    head,
    files.map(anchor),
    `<!--SERIAL ${meta['_last-serial'] ?? 0}-->\n`,
  );
}

function anchor(file: ListedFile): string {
  const metadata = announcement(file['core-metadata']);
  const attributes = {
    'data-requires-python': file['requires-python'] ?? undefined,
    'data-yanked': announcedYank(file.yanked),
    'data-dist-info-metadata': metadata,
    'data-core-metadata': metadata,
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`],
  );
  const address = escapeHtml(`${file.url}${fragmentOf(file)}`);
  return `<a href="${address}"${written.join('')}>${escapeHtml(file.filename)}</a><br />`;
}

function fragmentOf({ hashes }: ListedFile): string {
  const [known] = Object.entries(hashes).toSorted(([kind]) => (kind === 'sha256' ? -1 : 1));
  return known === undefined ? '' : `#${known.join('=')}`;
}

function announcement(metadata: Announced | undefined): string | undefined {
  if (typeof metadata !== 'object') return metadata === true ? 'true' : undefined;
  return Object.entries(metadata)[0]?.join('=') ?? 'true';
}

function announcedYank(yanked: boolean | string | undefined): string | undefined {
  if (typeof yanked === 'string') return yanked;
  return yanked === true ? '' : undefined;
}

/** A page of links. */
export function htmlDocument(title: string, head: string, links: readonly string[], foot = ''): string {
  const version = `<meta name="pypi:repository-version" content="${apiVersion}">`;
  return `<!DOCTYPE html>\n<html lang="en">\n  <head>\n    ${version}\n    ${head}\n    <title>${escapeHtml(title)}</title>\n  </head>\n  <body>\n    <h1>${escapeHtml(title)}</h1>\n    ${links.join('\n    ')}\n  </body>\n</html>\n${foot}`;
}
