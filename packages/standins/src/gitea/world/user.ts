import type { Gitea } from './gitea.ts';

/** An account as the server keeps it. */
export interface StoredUser {
  readonly id: number;
  readonly login: string;
  readonly email: string;
  readonly isAdmin: boolean;
}

/** The account that jobs of workflows act as (go-gitea/gitea, models/user/user_system.go). */
export const jobUser: StoredUser = {
  id: -2,
  login: 'gitea-actions',
  email: 'teabot@example.org',
  isAdmin: false,
};

/** An account by its name, whose case does not matter. */
export function userNamed({ users }: Pick<Gitea, 'users'>, login: string): StoredUser | undefined {
  return users.find((user) => user.login.toLowerCase() === login.toLowerCase());
}

/** An account as the API shows it; the recorded exchanges leave out most of it, so it follows the API description. */
export function userShape(gitea: Pick<Gitea, 'url'>, { id, login, email, isAdmin }: StoredUser): unknown {
  return {
    id,
    login,
    login_name: '',
    source_id: 0,
    full_name: '',
    email,
    avatar_url: `${gitea.url()}avatars/${login}`,
    html_url: `${gitea.url()}${login}`,
    language: '',
    is_admin: isAdmin,
    last_login: '0001-01-01T00:00:00Z',
    created: '2020-01-01T00:00:00Z',
    restricted: false,
    active: true,
    prohibit_login: false,
    location: '',
    website: '',
    description: '',
    visibility: 'public',
    followers_count: 0,
    following_count: 0,
    starred_repos_count: 0,
  };
}
