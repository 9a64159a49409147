import type { RepositoryCall } from '../http/call.ts';
import { apiOf, pageOf } from '../world/addresses.ts';
import { instant } from '../world/gitea.ts';
import type { WorkflowFile } from './workflow-file.ts';

/** A workflow as the API shows it; its dates are those of the last commit to its file. */
export async function workflowShape(
  { gitea, repository }: RepositoryCall,
  { file, path, name }: WorkflowFile,
): Promise<unknown> {
  const { git, defaultBranch } = repository;
  const commit = await git.commit(await git.lastChange(defaultBranch, path));
  const changed = instant(commit?.committer.at ?? gitea.now());
  const page = pageOf(gitea, repository);
  return {
    id: file,
    name,
    path,
    state: 'active',
    created_at: changed,
    updated_at: changed,
    url: `${apiOf(gitea, repository)}/actions/workflows/${file}`,
    html_url: `${page}/src/branch/${defaultBranch}/${path}`,
    badge_url: `${page}/actions/workflows/${file}/badge.svg?branch=${defaultBranch}`,
    deleted_at: '0001-01-01T00:00:00Z',
  };
}
