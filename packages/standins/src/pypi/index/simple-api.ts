import { createHash } from 'node:crypto';
import type { StandInAnswer, StandInRequest } from '../../exchange.ts';
import { normalizedName } from '../names/project-name.ts';
import { preferredType } from '../negotiation.ts';
import { escapeHtml, textAnswer } from '../refusal.ts';
import { type Registry, readProject, visibleProject } from '../registry.ts';
import { apiVersion, htmlDocument, type ProjectPage, pageHtml, projectPage } from './project-page.ts';

/** The types of an answer (PEP 691), in the order of preference of Warehouse's `api/simple.py`. */
const types = [
  'text/html',
  'application/vnd.pypi.simple.v1+html',
  'application/vnd.pypi.simple.v1+json',
] as const;

/** A project's page; another spelling of its name is sent to the right one (PEP 503). */
export function getProject(registry: Registry, name: string, request: StandInRequest): StandInAnswer {
  const project = readProject(registry, name, request.hints.stale);
  if (project === undefined) return notFound();
  if (project.normalized !== name) return movedTo(`/simple/${project.normalized}/`);
  return pageAnswer(projectPage(project, registry.url()), request);
}

/** A page in the type that the client asks for. */
export function pageAnswer(page: ProjectPage, request: StandInRequest): StandInAnswer {
  return negotiated(request, page, () => pageHtml(page), page.meta['_last-serial'] ?? 0);
}

/** The names of all projects, but for quarantined ones. */
export function listProjects(registry: Registry, request: StandInRequest): StandInAnswer {
  const names = [...registry.projects.keys()].toSorted();
  const projects = names
    .flatMap((name) => visibleProject(registry, name, request.hints.stale) ?? [])
    .filter(({ status }) => status !== 'quarantined')
    .map(({ name, serial }) => ({ name, '_last-serial': serial }));
  const { last } = registry.serial;
  const list = { meta: { 'api-version': apiVersion, '_last-serial': last }, projects };
  const links = projects.map(
    ({ name }) => `<a href="/simple/${normalizedName(name)}/">${escapeHtml(name)}</a>`,
  );
  return negotiated(request, list, () => htmlDocument('Simple index', '', links), last);
}

/** What Warehouse answers below `/simple/` (`views.py`). */
export function notFound(): StandInAnswer {
  return textAnswer(404, 'text/plain; charset=UTF-8', '404 Not Found');
}

/** Sends a reader to another path for good. */
export function movedTo(location: string): StandInAnswer {
  return textAnswer(301, 'text/html; charset=UTF-8', '', { location });
}

function negotiated(
  { headers }: StandInRequest,
  value: unknown,
  html: () => string,
  serial: number,
): StandInAnswer {
  const type = preferredType(headers.accept, types) ?? 'text/html';
  const text = type.endsWith('json') ? `${JSON.stringify(value)}\n` : html();
  const etag = `"${createHash('md5').update(text).digest('base64url')}"`;
  // The public registry lets caches keep a page for ten minutes; a read-back must see the present.
  const common = { vary: 'Accept', etag, 'cache-control': 'no-cache', 'x-pypi-last-serial': String(serial) };
  if (headers['if-none-match'] === etag) return { status: 304, headers: common, body: new Uint8Array() };
  return textAnswer(200, type === 'text/html' ? `${type}; charset=UTF-8` : type, text, common);
}
