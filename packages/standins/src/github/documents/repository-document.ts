import type { Caller } from '../credential.ts';
import { roleOf } from '../credential.ts';
import { apiOf, type Hub, pageOf } from '../hub.ts';
import { instant } from '../instant.ts';
import { fullName, type Repository } from '../repository.ts';
import { accountDocument, nodeId } from './account.ts';

/** What follows a repository's address, by the name of the field. */
const templates = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** A repository as other documents name it. */
export function shortRepositoryDocument(hub: Hub, repository: Repository) {
  const url = apiOf(hub, repository);
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.isPrivate,
    owner: accountDocument(hub, repository.owner),
    html_url: pageOf(hub, repository),
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(templates).map(([field, rest]) => [field, `${url}${rest}`])),
  };
}

/** A repository with what is known of it. */
export function repositoryDocument(hub: Hub, repository: Repository) {
  const page = pageOf(hub, repository);
  const { host } = new URL(page);
  const path = fullName(repository);
  const created = instant(repository.createdAt);
  const open = [...repository.issues.values()].filter(({ isOpen }) => isOpen).length;
  return {
    ...shortRepositoryDocument(hub, repository),
    created_at: created,
    updated_at: created,
    pushed_at: created,
    git_url: `git://${host}/${path}.git`,
    ssh_url: `git@${host}:${path}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    homepage: null,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: false,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: repository.isArchived,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.isPrivate ? 'private' : 'public',
    forks: 0,
    open_issues: open,
    watchers: 0,
    default_branch: repository.defaultBranch,
  };
}

/** A repository as its own address shows it. */
export function fullRepositoryDocument(hub: Hub, caller: Caller, repository: Repository) {
  const counts = { network_count: 0, subscribers_count: 0 };
  return { ...repositoryDocument(hub, repository), ...counts, ...permissionsDocument(caller, repository) };
}

/**
 * What a caller may do, as a repository shows it: what its account may, whatever of that the token was given; and to
 * a job's token always nothing, although it may do a lot (semantic-release/github#182).
 */
function permissionsDocument(caller: Caller, repository: Repository) {
  if (caller === undefined) return {};
  const role = caller.kind === 'job' ? 'none' : roleOf(caller, repository);
  const push = role === 'write' || role === 'admin';
  const admin = role === 'admin';
  return { permissions: { admin, maintain: admin, push, triage: push, pull: role !== 'none' } };
}
