import { normalName } from './package-name.ts';
import { filesByName, isKnownApi, type ProjectAnswer, type ProjectFile } from './simple-project.ts';
import { type Tag, tagsOf } from './simple-tags.ts';

const distribution = /\.(whl|tar\.gz|zip)$/;

/** As in the JSON form; no file system holds a longer name. */
const longestName = 1024;

// Gitea writes a hyphen in place of the equals sign.
const fragment = /^#(?:[^&]*&)*?sha256[=-]([0-9a-f]{64})(?:&|$)/i;

function fileName(url: URL): string {
  const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function metadataOf(attributes: Tag['attributes']): ProjectFile['coreMetadata'] {
  const told = attributes.get('data-core-metadata') ?? attributes.get('data-dist-info-metadata');
  if (told === undefined || told === 'false') return undefined;
  return { sha256: /^sha256=([0-9a-f]{64})$/i.exec(told)?.[1]?.toLowerCase() };
}

// As installers do, the name is taken from the address and not from the words of the link.
function readAnchor({ attributes }: Tag, base: string): readonly [string, ProjectFile][] {
  const url = URL.parse(attributes.get('href') ?? '', base);
  const name = url === null ? '' : fileName(url);
  if (url === null || name.length > longestName || !distribution.test(name)) return [];
  const sha256 = fragment.exec(url.hash)?.[1]?.toLowerCase();
  url.hash = '';
  const file: ProjectFile = {
    name,
    url: url.href,
    digest: sha256 === undefined ? {} : { sha256 },
    yanked: attributes.has('data-yanked'),
    requiresPython: attributes.get('data-requires-python'),
    coreMetadata: metadataOf(attributes),
  };
  return [[name, file]];
}

function metaOf(tags: readonly Tag[], name: string): string | undefined {
  const meta = tags.find((tag) => tag.name === 'meta' && tag.attributes.get('name') === name);
  return meta?.attributes.get('content');
}

function baseOf(tags: readonly Tag[], address: string): string {
  const base = tags.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
  return URL.parse(base?.attributes.get('href') ?? '', address)?.href ?? address;
}

// A page to log in at, or of a proxy, lists no files either, and must not be taken for an empty project.
function isIndexPage(tags: readonly Tag[], version: string | undefined): boolean {
  const isTitled = tags.some(({ name, text }) => name === 'title' && /\blinks for\b/i.test(text ?? ''));
  return version !== undefined || isTitled;
}

function isOf(project: string, file: string): boolean {
  return normalName(file).startsWith(`${project}-`);
}

/**
 * Reads a project’s HTML page. It does not say whose it is, so its files tell.
 *
 * @param project normalised.
 * @param address where it was found; the files’ addresses may be relative to it.
 * Source: the “Simple repository API” specification (PEP 503, 592, 629, 658, 714, 792).
 */
export function readHtmlPage(page: string, project: string, address: string): ProjectAnswer {
  const tags = tagsOf(page);
  const version = metaOf(tags, 'pypi:repository-version');
  if (version !== undefined && !isKnownApi(version))
    return { kind: 'unclear', why: 'it speaks a version of the Simple API that is not known' };
  const base = baseOf(tags, address);
  const listed = tags.filter(({ name }) => name === 'a').flatMap((tag) => readAnchor(tag, base));
  if (listed.length === 0 && !isIndexPage(tags, version))
    return { kind: 'unclear', why: 'it answers with a page that lists no files' };
  if (listed.length > 0 && !listed.some(([name]) => isOf(project, name)))
    return { kind: 'unclear', why: 'it answers with a page that lists no file of the project' };
  const status = metaOf(tags, 'pypi:project-status');
  return { kind: 'found', project: { files: filesByName(listed), status } };
}
