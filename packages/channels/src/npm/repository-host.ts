/** A place inside a repository host. */
export interface Place {
  readonly user: string;
  readonly project: string;
  /** A branch, tag or commit; empty for the default one. */
  readonly committish: string;
}

/** A host whose shorthand and addresses npm rewrites, and how its addresses are built. */
export interface RepositoryHost {
  readonly domain: string;
  /** Schemes under which an address of that domain is recognised, without the colon. */
  readonly schemes: readonly string[];
  /** The path inside an address; undefined when it leads elsewhere than to a repository. */
  readonly place: (path: readonly string[], hash: string) => Place | undefined;
  readonly path: (place: Place) => string;
  readonly https: (domain: string, path: string, auth: string) => string;
  readonly docs: (domain: string, place: Place) => string;
  readonly bugs: (domain: string, place: Place) => string | undefined;
}

const secure = ['git+ssh', 'git+https', 'ssh', 'https'];

function repositoryAt(
  user: string | undefined,
  project: string | undefined,
  committish: string,
): Place | undefined {
  const name = project?.replace(/\.git$/, '');
  return user && name ? { user, project: name, committish } : undefined;
}

function page({ user, project }: Place): string {
  return `${user}/${project}`;
}

function readme(tree: string): RepositoryHost['docs'] {
  return (domain, place) => {
    const at = place.committish && `/${tree}/${encodeURIComponent(place.committish)}`;
    return `https://${domain}/${page(place)}${at}#readme`;
  };
}

const common = {
  path: (place: Place) => `${page(place)}.git`,
  https: (domain: string, path: string, auth: string) => `git+https://${auth}${domain}/${path}`,
  bugs: (domain: string, place: Place) => `https://${domain}/${page(place)}/issues`,
};

const github: RepositoryHost = {
  ...common,
  domain: 'github.com',
  schemes: ['git', 'http', ...secure],
  place: ([user, project, kind, tree = ''], hash) =>
    kind && kind !== 'tree' ? undefined : repositoryAt(user, project, kind ? tree : hash),
  docs: readme('tree'),
};

const gitlab: RepositoryHost = {
  ...common,
  domain: 'gitlab.com',
  schemes: secure,
  place: (path, hash) =>
    path.slice(1, -1).includes('-') || path.slice(1).join('/').includes('archive.tar.gz')
      ? undefined
      : repositoryAt(path.slice(0, -1).join('/'), path.at(-1), hash),
  docs: readme('tree'),
};

const bitbucket: RepositoryHost = {
  ...common,
  domain: 'bitbucket.org',
  schemes: secure,
  place: ([user, project, kind], hash) => (kind === 'get' ? undefined : repositoryAt(user, project, hash)),
  docs: readme('src'),
};

const gist: RepositoryHost = {
  domain: 'gist.github.com',
  schemes: ['git', ...secure],
  place: ([user, project, kind], hash) =>
    kind === 'raw' ? undefined : repositoryAt(user, project || user, hash),
  path: ({ project }) => `${project}.git`,
  https: (domain, path) => `git+https://${domain}/${path}`,
  docs: (domain, { project, committish }) =>
    `https://${domain}/${project}${committish && `/${encodeURIComponent(committish)}`}`,
  bugs: (domain, { project }) => `https://${domain}/${project}`,
};

const sourcehut: RepositoryHost = {
  domain: 'git.sr.ht',
  schemes: ['git+ssh', 'https'],
  place: ([user, project, kind], hash) =>
    kind === 'archive' ? undefined : repositoryAt(user, project, hash),
  path: (place) => `${page(place)}.git`,
  // Its web addresses carry no ".git", and clone as they are.
  https: (domain, path) => `https://${domain}/${path.replace(/\.git$/, '')}`,
  docs: readme('tree'),
  bugs: () => undefined,
};

/** The hosts by their shorthand: `github:owner/name`. */
export const repositoryHosts: Readonly<Record<string, RepositoryHost>> = {
  github,
  gitlab,
  bitbucket,
  gist,
  sourcehut,
};
