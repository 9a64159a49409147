import type { StandInAnswer, StandInRequest } from '../../exchange.ts';
import { textAnswer } from '../http/answers.ts';
import type { Caller } from '../http/call.ts';
import { identify } from '../http/credential.ts';
import { GiteaRefusal } from '../http/refusal.ts';
import type { Gitea } from '../world/gitea.ts';
import { userNamed } from '../world/user.ts';
import { mayUsePackages } from './access.ts';
import { NpmRefusal, npmRefusalAnswer } from './npm-answers.ts';
import { answerNpm } from './npm-registry.ts';
import { npmRoute } from './npm-route.ts';

function callerOf(gitea: Gitea, request: StandInRequest): Caller | undefined | 'unknown' {
  try {
    return identify(gitea, request);
  } catch (error) {
    if (error instanceof GiteaRefusal) return 'unknown';
    throw error;
  }
}

const notFound = () => textAnswer(404, 'Not found.', 'text/plain;charset=utf-8');

function unauthorized(words: string): StandInAnswer {
  const answer = textAnswer(401, words);
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': 'Basic realm="Gitea Package API"' } };
}

/** Answers a request to the npm registry of an owner, or undefined when the path leads to none. */
export function answerNpmRegistry(
  gitea: Gitea,
  request: StandInRequest,
  path: string,
): StandInAnswer | undefined {
  const [, login = '', rest = ''] = /^api\/packages\/([^/]+)\/npm\/(.+)$/.exec(path) ?? [];
  if (login === '') return undefined;
  const caller = callerOf(gitea, request);
  if (caller === 'unknown') return unauthorized('Failed to authenticate user');
  const owner = userNamed(gitea, decodeURIComponent(login));
  if (owner === undefined) return notFound();
  if (!mayUsePackages(owner, caller, request)) return unauthorized('reqPackageAccess');
  const route = npmRoute(rest);
  if (route === undefined) return notFound();
  try {
    return answerNpm({ gitea, owner, caller, request }, route) ?? notFound();
  } catch (error) {
    if (error instanceof NpmRefusal) return npmRefusalAnswer(error);
    throw error;
  }
}
