import type { StandInRequest } from '../exchange.ts';
import { normalizedName } from './names/project-name.ts';
import { quoted } from './names/python-text.ts';
import type { PypiToken } from './options.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Registry } from './registry.ts';
import type { StoredProject } from './stored-project.ts';
import { publisherKey } from './trusted/publisher.ts';
import type { MintedToken } from './trusted/trust.ts';

/** Who uploads: an account by one of its tokens, or a trusted publisher by the token that it was given. */
export type Identity = PypiToken | MintedToken;

/**
 * The known token that an upload carries, or the refusal of one that carries none (Warehouse,
 * `forklift/decorators.py`, `accounts/security_policy.py`).
 *
 * Warehouse also takes tokens by the schemes “Bearer” and “Token”, which no document names; here they are refused.
 */
export function identify(registry: Registry, { headers }: StandInRequest): Identity | Refusal {
  const [scheme = '', sent = ''] = (headers.authorization ?? '').split(' ', 2);
  if (scheme.toLowerCase() !== 'basic') return unauthenticated(registry);
  const [user, ...password] = Buffer.from(sent, 'base64').toString('utf8').split(':');
  if (password.length === 0) return unauthenticated(registry);
  if (user !== '__token__') return passwordsAreOver(registry);
  const secret = password.join(':').trim();
  const known = registry.tokens.find(({ token }) => token === secret) ?? registry.trust?.minted.get(secret);
  return known ?? unauthenticated(registry);
}

/**
 * Why a token may not upload to a project, or undefined when it may (Warehouse, `macaroons/caveats`,
 * `packaging/models.py`). The owners of an archived project may not either; those of a quarantined one may.
 */
export function uploadProblem(
  registry: Registry,
  token: Identity,
  project: StoredProject,
): Refusal | undefined {
  if ('kind' in token) return publisherProblem(registry, token, project);
  const why = scopeProblem(registry, token, project);
  if (why !== undefined) return refusal(403, `Invalid API Token: ${why}`);
  if (project.owners.includes(token.user) && project.status !== 'archived') return undefined;
  const who = `The user '${token.user}' isn't allowed to upload to project '${project.name}'.`;
  return refusal(403, `${who} See ${registry.url()}help/#project-name for more information.`);
}

/**
 * The same for a token of a trusted publisher; the first condition in it that does not hold is told (Warehouse,
 * `macaroons/caveats`, `oidc/views.py`). The publisher of a project may upload to it, whoever its owners are.
 */
function publisherProblem(
  registry: Registry,
  { publisher, projects, expires }: MintedToken,
  { name, normalized, status }: StoredProject,
): Refusal | undefined {
  const invalid = (why: string) => refusal(403, `Invalid API Token: ${why}`);
  const isItsOwn = registry.trust?.publishers.some(
    (each) => publisherKey(each) === publisher && normalizedName(each.package) === normalized,
  );
  if (isItsOwn !== true) return invalid(`OIDC scoped token is not valid for project '${name}'`);
  if (!projects.includes(normalized))
    return invalid(`project-scoped token is not valid for project: ${quoted(name)}`);
  if (registry.now() >= expires) return invalid('token is expired');
  if (status !== 'archived') return undefined;
  const who = `The given token isn't allowed to upload to project '${name}'.`;
  return refusal(403, `${who} See ${registry.url()}help/#project-name for more information.`);
}

function scopeProblem(
  registry: Registry,
  { expires, projects }: PypiToken,
  { name, normalized }: StoredProject,
) {
  if (expires !== undefined && registry.now() >= expires) return 'token is expired';
  if (projects === undefined || projects.map(normalizedName).includes(normalized)) return undefined;
  return `project-scoped token is not valid for project: ${quoted(name)}`;
}

function unauthenticated(registry: Registry): Refusal {
  const message = 'Invalid or non-existent authentication information.';
  return refusal(403, `${message} See ${registry.url()}help/#invalid-auth for more information.`);
}

function passwordsAreOver(registry: Registry): Refusal {
  const help = `${registry.url()}help/`;
  return refusal(
    403,
    'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. ' +
      `See ${help}#apitoken and ${help}#trusted-publishers`,
  );
}
