import type { StandInAnswer, StandInRequest } from '../exchange.ts';
import { parseJsonObject } from '../json-object.ts';
import { actionEndpoints } from './actions/endpoints.ts';
import { contentsEndpoints } from './contents/endpoints.ts';
import { giteaJson, textAnswer } from './http/answers.ts';
import type { Call, Caller, Endpoint } from './http/call.ts';
import { hasScope, identify, levelOf } from './http/credential.ts';
import { GiteaRefusal, refusals } from './http/refusal.ts';
import { findEndpoint } from './http/router.ts';
import { commentEndpoints } from './issues/comments.ts';
import { issueEndpoints } from './issues/endpoints.ts';
import { labelEndpoints } from './issues/labels.ts';
import { milestoneEndpoints } from './issues/milestones.ts';
import { packageEndpoints } from './packages/endpoints.ts';
import { pullEndpoints } from './pulls/endpoints.ts';
import { branchEndpoints } from './refs/branches.ts';
import { refEndpoints } from './refs/endpoints.ts';
import { assetEndpoints } from './releases/assets.ts';
import { releaseEndpoints } from './releases/endpoints.ts';
import { repositoryEndpoints } from './repositories/endpoints.ts';
import { statusEndpoints } from './statuses/endpoints.ts';
import { teamEndpoints } from './teams/endpoints.ts';
import type { Gitea } from './world/gitea.ts';

const endpoints: readonly Endpoint[] = [
  ...repositoryEndpoints,
  ...releaseEndpoints,
  ...assetEndpoints,
  ...contentsEndpoints,
  ...branchEndpoints,
  ...refEndpoints,
  ...issueEndpoints,
  ...commentEndpoints,
  ...labelEndpoints,
  ...milestoneEndpoints,
  ...statusEndpoints,
  ...actionEndpoints,
  ...pullEndpoints,
  ...packageEndpoints,
  ...teamEndpoints,
];

function refuseUse({ method, need, scope }: Endpoint, caller: Caller | undefined): void {
  if (need === 'token' && caller === undefined) throw refusals.tokenRequired();
  const level = levelOf(method);
  if (caller !== undefined && scope !== undefined && !hasScope(caller.token, level, scope))
    throw refusals.scope(`${level}:${scope}`);
}

/** Uploads are no JSON, and are read where they are taken. */
function bodyOf({ body, headers }: StandInRequest): Call['body'] {
  if (body.byteLength === 0 || !/json/.test(headers['content-type'] ?? 'json')) return {};
  const object = parseJsonObject(body);
  if (object === undefined) throw refusals.malformed('the body is not a JSON object');
  return object;
}

function serverError(gitea: Gitea, { status, message }: GiteaRefusal): StandInAnswer {
  return giteaJson(status, { message, url: `${gitea.url()}api/swagger` });
}

/** Answers a request to the API; `path` is what follows `/api/v1/`. */
export async function answerApi(gitea: Gitea, request: StandInRequest, path: string): Promise<StandInAnswer> {
  const match = findEndpoint(endpoints, request.method === 'HEAD' ? 'GET' : request.method, path);
  if (match === undefined) return textAnswer(404, '404 page not found');
  if (match === 'wrong method') return textAnswer(405, 'Method Not Allowed');
  const { endpoint, params } = match;
  try {
    const caller = identify(gitea, request);
    refuseUse(endpoint, caller);
    return await endpoint.handle({ gitea, request, params, caller, body: bodyOf(request) });
  } catch (error) {
    if (error instanceof GiteaRefusal) return serverError(gitea, error);
    throw error;
  }
}
