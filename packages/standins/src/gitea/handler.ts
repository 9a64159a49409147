import type { Handler, StandInAnswer, StandInRequest } from '../exchange.ts';
import { createGitBackend, type GitAccess, isGitPath } from '../git/index.ts';
import { answerArchive } from './actions/artifacts.ts';
import { answerApi } from './api.ts';
import { textAnswer } from './http/answers.ts';
import { hasScope, identify } from './http/credential.ts';
import { GiteaRefusal } from './http/refusal.ts';
import { accessOf, repositoryNamed } from './http/repository-call.ts';
import { answerNpmRegistry } from './packages/npm-handler.ts';
import { answerDownload } from './releases/downloads.ts';
import type { Gitea } from './world/gitea.ts';

function gitAccess(gitea: Gitea, request: StandInRequest, name: string): GitAccess {
  const repository = repositoryNamed(gitea, name.replace(/\.git$/, ''));
  if (repository === undefined) return 'none';
  try {
    const caller = identify(gitea, request);
    const access = accessOf(repository, caller);
    const mayWrite = caller === undefined || hasScope(caller.token, 'write', 'repository');
    if (access === 'none' || access === 'read') return access;
    return mayWrite && !repository.isArchived ? 'write' : 'read';
  } catch (error) {
    if (error instanceof GiteaRefusal) return 'none';
    throw error;
  }
}

// What waits between a look and a write must not let another write in.
function oneWriteAtATime(handle: Handler): Handler {
  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    if (['GET', 'HEAD'].includes(request.method)) return handle(request);
    const answer = last.then(() => handle(request));
    last = answer.catch(() => undefined);
    return answer;
  };
}

function otherAnswer(gitea: Gitea, request: StandInRequest, path: string): StandInAnswer {
  return (
    answerNpmRegistry(gitea, request, path) ??
    answerArchive(gitea, request, path) ??
    answerDownload(gitea, request, path) ??
    textAnswer(404, '404 page not found')
  );
}

/** Answers requests as a Gitea does: its API, its registry of npm packages, its git repositories, its downloads. */
export function createGiteaHandler(gitea: Gitea): Handler {
  const { gitRoot: root, prefix } = gitea;
  const git = createGitBackend({
    root,
    prefix,
    authorize: (request, name) => gitAccess(gitea, request, name),
  });
  const answer: Handler = async (request) => {
    if (!request.path.startsWith(`${prefix}/`)) return textAnswer(404, '404 page not found');
    const path = request.path.slice(prefix.length + 1);
    if (isGitPath(request.path)) return git(request);
    return path.startsWith('api/v1/')
      ? answerApi(gitea, request, path.slice('api/v1/'.length))
      : otherAnswer(gitea, request, path);
  };
  return oneWriteAtATime(answer);
}
