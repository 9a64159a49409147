import type { Hub } from '../hub.ts';
import { instant } from '../instant.ts';

const bot = /\[bot\]$/;

/** A number that always is the same for the same name. */
function numberOf(login: string): number {
  return [...login].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 100_000_007, 7);
}

/** An id as GraphQL has it. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64');
}

/** An account, as it appears beside what it did. */
export function accountDocument(hub: Hub, login: string) {
  const { server, api } = hub.addresses();
  const id = numberOf(login);
  const own = `${api}users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `${server}avatars/${id}`,
    gravatar_id: '',
    url: own,
    html_url: `${server}${bot.test(login) ? `apps/${login.replace(bot, '')}` : login}`,
    followers_url: `${own}/followers`,
    following_url: `${own}/following{/other_user}`,
    gists_url: `${own}/gists{/gist_id}`,
    starred_url: `${own}/starred{/owner}{/repo}`,
    subscriptions_url: `${own}/subscriptions`,
    organizations_url: `${own}/orgs`,
    repos_url: `${own}/repos`,
    events_url: `${own}/events{/privacy}`,
    received_events_url: `${own}/received_events`,
    type: bot.test(login) ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  };
}

/** The account that a credential belongs to, as `GET /user` shows it. */
export function ownAccountDocument(hub: Hub, login: string) {
  const since = instant(0);
  return {
    ...accountDocument(hub, login),
    name: login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: since,
    updated_at: since,
  };
}
