import { type Place, type RepositoryHost, repositoryHosts } from './repository-host.ts';

/** A repository on a host that npm knows. */
export interface HostedRepository {
  /** What npm writes into `repository.url`. */
  readonly url: string;
  /** What npm writes as a dependency's range. */
  readonly text: string;
  readonly docs: string;
  readonly bugs: string | undefined;
}

// `owner/name` stands for GitHub; what comes after "#" is free.
const bare = /^[^\s@:#/.][^\s@:#/]*\/[^\s@:#/]+(#.*)?$/s;
const scheme = /^[\w+.-]+:\/\//;

// `git@host:owner/name` and `ssh://git@host:owner/name` are what git prints, and no addresses.
function addressOf(text: string): URL | null {
  const [place = '', ...hash] = text.split('#');
  const full = scheme.test(place) || !place.includes('@') ? place : `git+ssh://${place}`;
  const corrected = full.replace(/([^/:]+):(?!\/\/)([^:]*)$/, '$1/$2');
  return URL.parse(text) ?? URL.parse([corrected, ...hash].join('#'));
}

interface Found {
  readonly host: RepositoryHost;
  readonly place: Place;
  readonly scheme: string;
  readonly auth: string;
}

function partsOf(url: URL): readonly string[] {
  return url.pathname.replace(/^\//, '').split('/').map(decodeURIComponent);
}

function fromShorthand(host: RepositoryHost, name: string, url: URL): Found | undefined {
  const parts = partsOf(url)
    .join('/')
    .replace(/^[^@]*@/, '')
    .split('/');
  const user = parts.slice(0, -1).join('/');
  const project = parts.at(-1)?.replace(/\.git$/, '');
  if (!project || (!user && name !== 'gist')) return undefined;
  const committish = decodeURIComponent(url.hash.slice(1));
  return { host, place: { user, project, committish }, scheme: name, auth: '' };
}

function fromAddress(url: URL): Found | undefined {
  const domain = url.hostname.replace(/^www\./, '');
  const host = Object.values(repositoryHosts).find((each) => each.domain === domain);
  const name = url.protocol.slice(0, -1);
  if (host === undefined || !host.schemes.includes(name)) return undefined;
  const place = host.place(partsOf(url), decodeURIComponent(url.hash.slice(1)));
  const password = url.password && `:${url.password}`;
  const auth = name.endsWith('ssh') || url.username + password === '' ? '' : `${url.username}${password}@`;
  return place && { host, place, scheme: name, auth };
}

function find(text: string): Found | undefined {
  const url = addressOf(bare.test(text) ? `github:${text}` : text);
  if (url === null) return undefined;
  const name = url.protocol.slice(0, -1);
  const host = Object.hasOwn(repositoryHosts, name) ? repositoryHosts[name] : undefined;
  return host === undefined ? fromAddress(url) : fromShorthand(host, name, url);
}

function written({ host, place, scheme, auth }: Found): Pick<HostedRepository, 'url' | 'text'> {
  const [path, hash] = [host.path(place), place.committish && `#${place.committish}`];
  const https = `${host.https(host.domain, path, auth)}${hash}`;
  if (Object.hasOwn(repositoryHosts, scheme)) {
    const short = scheme === 'gist' ? place.project : `${place.user}/${place.project}`;
    return { url: https, text: `${scheme}:${short}${hash}` };
  }
  if (scheme.endsWith('https')) return { url: https, text: https };
  const url = `${scheme === 'git' ? `git://${auth}` : 'git+ssh://git@'}${host.domain}/${path}${hash}`;
  return { url, text: url };
}

/**
 * Recognises shorthand and addresses of GitHub, GitLab, Bitbucket, Gist and SourceHut.
 *
 * Source: the npm documentation, package.json, "repository" and "Git URLs as dependencies".
 */
export function hostedRepository(text: string): HostedRepository | undefined {
  try {
    const found = find(text);
    if (found === undefined) return undefined;
    const { host, place } = found;
    return { ...written(found), docs: host.docs(host.domain, place), bugs: host.bugs(host.domain, place) };
  } catch (error) {
    // An escape that is not UTF-8 makes it an address of nobody.
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
