import { type Handler, jsonAnswer, type StandInAnswer, type StandInRequest } from '../../exchange.ts';
import { actionOperations } from '../actions/operations.ts';
import { advisoryOperations } from '../advisories/operations.ts';
import { checkOperations } from '../checks/operations.ts';
import { type Caller, callerOf } from '../credential.ts';
import { ownAccountDocument } from '../documents/account.ts';
import { fullRepositoryDocument } from '../documents/repository-document.ts';
import { branchOperations } from '../git/branches.ts';
import { gitOperations } from '../git/operations.ts';
import { apiOf, type Hub } from '../hub.ts';
import { issueOperations } from '../issues/operations.ts';
import { pullOperations } from '../pulls/operations.ts';
import { isRefusal, refusals, refuse } from '../refusal.ts';
import { releaseOperations, uploadOperations } from '../releases/operations.ts';
import { statusOperations } from '../statuses.ts';
import { answerTeam } from '../teams.ts';
import { refusalOf } from './admission.ts';
import type { Call, Operation } from './call.ts';
import { findOperation, type RepositoryPath, repositoryPath } from './route.ts';

const getRepository: Operation = {
  method: 'GET',
  path: '',
  needs: { area: 'metadata', level: 'read' },
  answer: ({ hub, repository, caller }: Call) =>
    jsonAnswer(200, fullRepositoryDocument(hub, caller, repository)),
};

const operations: readonly Operation[] = [
  getRepository,
  ...releaseOperations,
  ...gitOperations,
  ...branchOperations,
  ...statusOperations,
  ...checkOperations,
  ...issueOperations,
  ...pullOperations,
  ...advisoryOperations,
  ...actionOperations,
];

/** What every answer of the API says besides (GitHub docs, “API versions”, “Media types”). */
const usualHeaders = {
  'x-github-media-type': 'github.v3; format=json',
  'x-github-request-id': '0000:0000:0000:0000:00000000',
};

const versions = ['2022-11-28', '2026-03-10'];

/** Answers as GitHub's REST API does, below `prefix`. */
export function createApiHandler(hub: Hub, prefix: string): Handler {
  return (request) => answer(hub, request, prefix, operations);
}

/** Answers as the host for uploads does; it takes files and nothing else. */
export function createUploadHandler(hub: Hub): Handler {
  return async (request) => {
    const { uploadsMovedTo } = hub;
    if (uploadsMovedTo === undefined) return answer(hub, request, '', uploadOperations);
    const query = request.query.size === 0 ? '' : `?${request.query}`;
    return refuse(refusals.moved(307, `${uploadsMovedTo}${request.path.slice(1)}${query}`));
  };
}

async function answer(
  hub: Hub,
  request: StandInRequest,
  prefix: string,
  known: readonly Operation[],
): Promise<StandInAnswer> {
  const caller = callerOf(hub, request);
  const who = isRefusal(caller) ? undefined : caller;
  const version = request.headers['x-github-api-version'] ?? versions[0] ?? '';
  const given = isRefusal(caller)
    ? refuse(caller)
    : await admitted(hub, request, caller, prefix, known, version);
  const limits = hub.limiter.headers(who);
  const always = { ...usualHeaders, 'x-github-api-version-selected': version, ...limits };
  return { ...given, headers: { ...always, ...given.headers, ...typeOf(given) } };
}

/** The short form of an answer's type is GitHub's long one; an answer without a body has none. */
function typeOf({ headers, body }: StandInAnswer): Readonly<Record<string, string>> {
  const type = headers['content-type'];
  if (type === 'application/json') return { 'content-type': `${type}; charset=utf-8` };
  return type === undefined && body.byteLength > 0 ? { 'content-type': 'application/octet-stream' } : {};
}

async function admitted(
  hub: Hub,
  request: StandInRequest,
  caller: Caller,
  prefix: string,
  known: readonly Operation[],
  version: string,
): Promise<StandInAnswer> {
  if ((request.headers['user-agent'] ?? '') === '') return unnamedClient;
  if (!versions.includes(version))
    return refuse(refusals.badRequest(`"${version}" is not a supported API version.`));
  const path = request.path.slice(prefix.length);
  if (path === '/rate_limit') return jsonAnswer(200, limitDocument(hub, caller));
  const tooMany = hub.limiter.count(caller, request.method, request.path);
  if (tooMany !== undefined) return refuse(tooMany);
  if (path === '/user') return getUser(hub, caller);
  const team = answerTeam(hub, caller, request, path);
  if (team !== undefined) return team;
  const found = repositoryPath(hub, path);
  return found === undefined ? refuse(refusals.notFound()) : answerFor(hub, request, caller, found, known);
}

/** GitHub docs, “User agent required”; a plain text, unlike every other refusal. */
const unnamedClient: StandInAnswer = {
  status: 403,
  headers: { 'content-type': 'text/plain' },
  body: Buffer.from(
    'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.\n',
  ),
};

function getUser(hub: Hub, caller: Caller): StandInAnswer {
  if (caller === undefined) return refuse(refusals.requiresAuthentication());
  // A job's token belongs to nobody.
  if (caller.kind === 'job') return refuse(refusals.integration());
  return jsonAnswer(200, ownAccountDocument(hub, caller.user));
}

function limitDocument(hub: Hub, caller: Caller) {
  const core = hub.limiter.standing(caller);
  const search = { limit: 30, used: 0, remaining: 30, reset: core.reset };
  return { resources: { core, search }, rate: core };
}

async function answerFor(
  hub: Hub,
  request: StandInRequest,
  caller: Caller,
  { repository, moved, rest }: RepositoryPath,
  known: readonly Operation[],
): Promise<StandInAnswer> {
  if (moved !== undefined) {
    const query = request.query.size === 0 ? '' : `?${request.query}`;
    return refuse(
      refusals.moved(request.method === 'GET' ? 301 : 307, `${apiOf(hub, moved)}${rest}${query}`),
    );
  }
  // Whoever asks for headers alone gets those of the whole answer.
  const match = findOperation(known, request.method === 'HEAD' ? 'GET' : request.method, rest);
  if (repository === undefined || match === undefined || match === 'method')
    return refuse(refusals.notFound());
  const refusal = refusalOf(caller, repository, match.operation.needs);
  if (refusal !== undefined) return refuse(refusal);
  return match.operation.answer({ hub, repository, caller, request, params: match.params });
}
