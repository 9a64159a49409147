import type { Upstream } from '@lockstep/core';
import type { StandInAnswer, StandInRequest } from '../../exchange.ts';
import { sha256Of } from '../digests.ts';
import { normalizedName } from '../names/project-name.ts';
import { refusal, refuse } from '../refusal.ts';
import type { ForeignFile, Registry } from '../registry.ts';
import { bytesAnswer } from './files.ts';
import { parseForeignPage } from './foreign-page.ts';
import type { ListedFile } from './project-page.ts';
import { movedTo, notFound, pageAnswer } from './simple-api.ts';

/** As installers ask (PEP 691, "Version + Format Selection"). */
const pageTypes =
  'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';

/**
 * Where a project is read from that is not here: the release's own from where it was published, others from upstream.
 *
 * Neither place is asked for the names of the other, so neither can pose as the other.
 */
export function sourceOf(registry: Registry, name: string): Upstream | undefined {
  const normalized = normalizedName(name);
  if (registry.reserved.has(normalized)) return registry.published;
  return registry.projects.has(normalized) ? undefined : registry.upstream;
}

/** A foreign project's page, with its files offered by the stand-in. */
export async function readThroughProject(
  registry: Registry,
  source: Upstream,
  name: string,
  request: StandInRequest,
): Promise<StandInAnswer> {
  const normalized = normalizedName(name);
  if (normalized !== name) return movedTo(`/simple/${normalized}/`);
  const path = `/${normalized}/`;
  const answer = await ask(source, path, pageTypes);
  if (answer?.status === 404) return notFound();
  const page =
    answer?.status === 200
      ? parseForeignPage(answer.headers['content-type'] ?? '', normalized, answer.body)
      : undefined;
  if (page === undefined) return unusable(request);
  const files = page.files.map((file) => offer(registry, file, { source, path: addressOf(file.url, path) }));
  return pageAnswer({ ...page, files }, request);
}

/** A foreign file or its metadata, byte for byte; undefined when no page named it. */
export async function readThroughFile(
  { foreign }: Registry,
  path: string,
  request: StandInRequest,
): Promise<StandInAnswer | undefined> {
  const file = foreign.get(path);
  if (file === undefined) return undefined;
  const answer = await ask(file.source, file.path, '*/*');
  if (answer?.status === 404) return notFound();
  return answer?.status === 200 ? bytesAnswer(answer.body) : unusable(request);
}

function ask(source: Upstream, path: string, accept: string) {
  return source({ method: 'GET', path, accept }).catch(() => undefined);
}

const unusable = ({ headers }: StandInRequest) => refuse(refusal(502, 'Bad Gateway'), headers.accept);

function offer({ foreign, url }: Registry, file: ListedFile, behind: ForeignFile): ListedFile {
  const path = `foreign/${sha256Of(Buffer.from(behind.path)).slice(0, 32)}/${encodeURIComponent(file.filename)}`;
  foreign.set(path, behind);
  foreign.set(`${path}.metadata`, { ...behind, path: `${behind.path}.metadata` });
  // The provenance of a foreign file is not offered.
  return { ...file, url: `${url()}files/${path}`, provenance: null };
}

/** Enough steps up to reach the root of any server; those beyond it do nothing (RFC 3986, section 5.2.4). */
const toRoot = '/..'.repeat(32);

/** What to ask the registry for: an address as it is, and whatever is relative to its page from its own root. */
function addressOf(url: string, page: string): string {
  const [plain = ''] = url.split('#', 1);
  if (/^[a-z][a-z0-9+.-]*:/i.test(plain)) return plain;
  if (plain.startsWith('//')) return `https:${plain}`;
  return plain.startsWith('/') ? `${toRoot}${plain}` : `${page}${plain}`;
}
