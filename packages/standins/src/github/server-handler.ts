import type { Handler } from '../exchange.ts';
import { createGitBackend, type GitAccess, isGitPath } from '../git/index.ts';
import { createApiHandler } from './api/handler.ts';
import { callerOf, levelOf } from './credential.ts';
import { answerDownload, missingPage } from './downloads.ts';
import { findRepository, type Hub } from './hub.ts';
import { isRefusal } from './refusal.ts';

/** The path of the API on the server, as on GitHub Enterprise Server. */
export const apiPrefix = '/api/v3';

/** Answers as GitHub's own server does: the API, git, and the addresses of downloads. */
export function createServerHandler(hub: Hub, gitRoot: string | undefined): Handler {
  const api = createApiHandler(hub, apiPrefix);
  const git = gitRoot === undefined ? async () => missingPage : gitBackend(hub, gitRoot);
  return async (request) => {
    if (request.path.startsWith(`${apiPrefix}/`)) return api(request);
    return isGitPath(request.path) ? git(request) : answerDownload(hub, request);
  };
}

function gitBackend(hub: Hub, root: string): Handler {
  return createGitBackend({
    root,
    authorize: (request, name): GitAccess => {
      const repository = findRepository(hub, name.replace(/\.git$/, ''));
      const caller = callerOf(hub, request);
      if (repository === undefined || isRefusal(caller)) return 'none';
      const level = levelOf(caller, repository, 'contents');
      return level === 'write' && repository.isArchived ? 'read' : level;
    },
  });
}
