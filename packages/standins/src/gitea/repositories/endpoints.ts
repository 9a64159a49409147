import { giteaJson } from '../http/answers.ts';
import {
  type Call,
  type Endpoint,
  flagIn,
  type RepositoryCall,
  requiredText,
  textIn,
  userOf,
} from '../http/call.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository, repositoryNamed } from '../http/repository-call.ts';
import { userShape } from '../world/user.ts';
import { createRepository } from './creation.ts';
import { repositoryShape } from './shape.ts';

async function create(call: Call) {
  const owner = userOf(call);
  const name = requiredText(call, 'name', 'Name');
  if (repositoryNamed(call.gitea, `${owner.login}/${name}`) !== undefined)
    throw refusals.malformed('The repository with the same name already exists.');
  const repository = await createRepository(call.gitea, {
    owner,
    name,
    defaultBranch: textIn(call, 'default_branch') || 'main',
    isPrivate: flagIn(call, 'private') ?? false,
    hasReadme: flagIn(call, 'auto_init') ?? false,
  });
  return giteaJson(201, repositoryShape(call.gitea, repository, 'admin'));
}

function change(call: RepositoryCall) {
  const archived = flagIn(call, 'archived');
  if (archived !== undefined) call.repository.isArchived = archived;
  return show(call);
}

function show({ gitea, repository, access }: RepositoryCall) {
  return giteaJson(200, repositoryShape(gitea, repository, access));
}

function attachmentSettings({ gitea: { attachments } }: Call) {
  const { enabled, allowedTypes, maxSize, maxFiles } = attachments;
  return giteaJson(200, { enabled, allowed_types: allowedTypes, max_size: maxSize, max_files: maxFiles });
}

/** The server, its accounts and its repositories. */
export const repositoryEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: 'version',
    need: 'nothing',
    handle: () => giteaJson(200, { version: 'development' }),
  },
  { method: 'GET', path: 'settings/attachment', need: 'nothing', handle: attachmentSettings },
  {
    method: 'GET',
    path: 'user',
    need: 'token',
    scope: 'user',
    handle: (call) => giteaJson(200, userShape(call.gitea, userOf(call))),
  },
  {
    method: 'GET',
    path: 'users/:login/tokens',
    need: 'nothing',
    handle: () => {
      throw refusals.basicRequired();
    },
  },
  { method: 'POST', path: 'user/repos', need: 'token', scope: 'repository', handle: create },
  onRepository('GET', '', 'read', show),
  onRepository('PATCH', '', 'admin', change),
  // Nothing in Lockstep stores secrets or variables, so there never are any.
  onRepository('GET', 'actions/secrets', 'admin', () => giteaJson(200, [])),
  onRepository('GET', 'actions/variables', 'admin', () => giteaJson(200, [])),
];
