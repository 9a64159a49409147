import { reaches } from '../http/repository-call.ts';
import type { GiteaAccess } from '../options.ts';
import { apiOf, pageOf } from '../world/addresses.ts';
import { type Gitea, instant } from '../world/gitea.ts';
import { fullName, type StoredRepository } from '../world/repository.ts';
import { userShape } from '../world/user.ts';

/** A repository as the API shows it; what recorded exchanges leave out follows the API description. */
export function repositoryShape(gitea: Gitea, repository: StoredRepository, access: GiteaAccess): unknown {
  const { id, owner, name, isPrivate, isArchived, defaultBranch, created } = repository;
  const page = pageOf(gitea, repository);
  return {
    id,
    owner: userShape(gitea, owner),
    name,
    full_name: fullName(repository),
    description: '',
    empty: false,
    private: isPrivate,
    fork: false,
    template: false,
    mirror: false,
    size: 0,
    language: '',
    languages_url: `${apiOf(gitea, repository)}/languages`,
    html_url: page,
    url: apiOf(gitea, repository),
    link: '',
    ssh_url: `git@127.0.0.1:${fullName(repository)}.git`,
    clone_url: `${page}.git`,
    original_url: '',
    website: '',
    stars_count: 0,
    forks_count: 0,
    watchers_count: 0,
    open_issues_count: [...repository.issues.values()].filter(({ isOpen }) => isOpen).length,
    open_pr_counter: [...repository.pulls.values()].filter(({ isOpen }) => isOpen).length,
    release_counter: [...repository.releases.values()].filter(({ isDraft, isTag }) => !isDraft && !isTag)
      .length,
    default_branch: defaultBranch,
    archived: isArchived,
    created_at: instant(created),
    updated_at: instant(created),
    archived_at: '1970-01-01T00:00:00Z',
    permissions: {
      admin: reaches(access, 'admin'),
      push: reaches(access, 'write'),
      pull: reaches(access, 'read'),
    },
    has_code: true,
    has_issues: true,
    has_pull_requests: true,
    has_releases: true,
    has_packages: true,
    has_actions: true,
    has_wiki: false,
    has_projects: false,
    avatar_url: '',
    internal: false,
    object_format_name: 'sha1',
    topics: [],
    licenses: [],
  };
}
