import type { Handler, StandInAnswer, StandInRequest } from '../exchange.ts';
import { getFile } from './index/files.ts';
import { getProjectJson, getReleaseJson } from './index/json-api.ts';
import { readThroughFile, readThroughProject, sourceOf } from './index/read-through.ts';
import { getProject, listProjects, movedTo, notFound } from './index/simple-api.ts';
import { isRefusal, refusal, refuse, textAnswer } from './refusal.ts';
import type { Registry } from './registry.ts';
import { parseRoute, type Route } from './route.ts';
import { audience, mintToken } from './trusted/mint-token.ts';
import { fieldOf, parseForm } from './upload/form.ts';
import { upload } from './upload/upload.ts';

/** Answers requests as PyPI's hosts for uploads, for the index and for files do, all in one place. */
export function createPypiHandler(registry: Registry): Handler {
  return async (request) => {
    const route = parseRoute(request.path);
    if (['GET', 'HEAD'].includes(request.method)) return answerRead(registry, route, request);
    const answer = request.method === 'POST' ? await answerPost(registry, route, request) : undefined;
    if (answer !== undefined) return answer;
    if (route.kind === 'unknown') return refuse(refusal(404, 'Not Found'), request.headers.accept);
    return notAllowed('GET, HEAD, OPTIONS', request);
  };
}

function notAllowed(allow: string, { headers }: StandInRequest): StandInAnswer {
  return refuse(refusal(405, 'Method Not Allowed', { allow }), headers.accept);
}

async function answerRead(registry: Registry, route: Route, request: StandInRequest): Promise<StandInAnswer> {
  switch (route.kind) {
    case 'index':
      return listProjects(registry, request);
    case 'project':
      return readProjectPage(registry, route.name, request);
    case 'file':
      return (await readThroughFile(registry, route.path, request)) ?? getFile(registry, route.path);
    case 'project-json':
      return getProjectJson(registry, route.name, request);
    case 'release-json':
      return getReleaseJson(registry, route.name, route.version, request);
    case 'upload':
      return textAnswer(200, 'text/html; charset=UTF-8', '<h2>API endpoint</h2>');
    case 'oidc-audience':
      return registry.trust === undefined ? notFound() : audience(registry.trust);
    case 'mint-token':
      return notAllowed('POST', request);
    case 'slash-missing':
      return movedTo(`${request.path}/`);
    case 'unknown':
      return notFound();
  }
}

function readProjectPage(
  registry: Registry,
  name: string,
  request: StandInRequest,
): StandInAnswer | Promise<StandInAnswer> {
  const source = sourceOf(registry, name);
  return source === undefined
    ? getProject(registry, name, request)
    : readThroughProject(registry, source, name, request);
}

const registrationIsGone =
  'Project pre-registration is no longer required or supported, upload your files instead.';

/** Actions that old clients still send (Warehouse, `forklift/legacy.py`). */
const goneActions: ReadonlyMap<string, string> = new Map([
  ['submit', registrationIsGone],
  ['submit_pkg_info', registrationIsGone],
  [
    'doc_upload',
    'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.',
  ],
]);

/** Answers what a form asks for; undefined when it asks for nothing that is known. */
async function answerPost(
  registry: Registry,
  route: Route,
  request: StandInRequest,
): Promise<StandInAnswer | undefined> {
  const { accept } = request.headers;
  if (route.kind === 'slash-missing' && request.path === '/legacy') {
    const why =
      'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)';
    return refuse(refusal(308, why, { location: '/legacy/' }), accept);
  }
  if (route.kind === 'mint-token')
    return registry.trust === undefined ? notFound() : mintToken(registry, registry.trust, request);
  if (route.kind !== 'upload') return undefined;
  const form = parseForm(request);
  if (isRefusal(form)) return refuse(form, accept);
  const action = request.query.get(':action') ?? fieldOf(form, ':action');
  if (action === 'file_upload') return upload(registry, request, form);
  const gone = goneActions.get(action);
  return gone === undefined ? undefined : refuse(refusal(410, gone), accept);
}
