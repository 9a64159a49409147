import { type Channel, problem } from '@lockstep/core';
import { mapBounded } from '../registry/bounded.ts';
import { disproof, nameOfToken, noToken, type Proof, proof } from '../registry/proof.ts';
import { packageOf } from '../registry/sealed-package.ts';
import { writeAccess } from './collaborators.ts';
import { giteaRegistry, proveOnGitea } from './gitea.ts';
import type { KnownName } from './known-name.ts';
import type { Connection } from './registry.ts';
import { tokenRights } from './token-rights.ts';
import { whoami } from './whoami.ts';

type Subject = Pick<Channel, 'token' | 'limits'>;

async function deniedNames(
  user: string,
  names: readonly KnownName[],
  concurrency: number,
  connection: Connection,
) {
  const existing = names.filter(({ isNew }) => isNew === false).map(({ target }) => packageOf(target).name);
  const rights = await mapBounded(existing, concurrency, (name) => writeAccess(connection, name, user));
  return {
    denied: existing.filter((_, index) => rights[index] === 'denied'),
    isComplete: rights.every((each) => each === 'granted'),
  };
}

/** Why the rights of a known user's token are not proven; empty when they are. */
function doubts(
  names: readonly KnownName[],
  rightsAreComplete: boolean,
  tokenWrites: boolean,
): readonly string[] {
  const open = names.filter(({ isNew }) => isNew !== false).map(({ target }) => packageOf(target).name);
  return [
    ...(open.length === 0 ? [] : [`whether it may create ${open.join(', ')} shows only when it does`]),
    ...(rightsAreComplete ? [] : ['the registry does not tell who may write to the packages']),
    ...(tokenWrites ? [] : ['the registry does not tell what this token may do on behalf of its user']),
  ];
}

async function proveUser(
  secret: string,
  user: string,
  names: readonly KnownName[],
  { limits }: Subject,
  connection: Connection,
): Promise<Proof> {
  const [{ denied, isComplete }, rights] = await Promise.all([
    deniedNames(user, names, limits.concurrency, connection),
    tokenRights(connection),
  ]);
  const reasons = [
    ...(rights === 'reads' ? ['the token is read-only'] : []),
    ...denied.map((name) => `${user} has no write access to ${name}`),
  ];
  if (reasons.length > 0) {
    const problems = reasons.map((reason) => problem('AUTH_FORBIDDEN', `${secret}: ${reason}`));
    return { ...proof(secret, 'identity only', reasons.join('; '), user), problems };
  }
  const open = doubts(names, isComplete, rights === 'writes');
  if (open.length > 0) return proof(secret, 'identity only', open.join('; '), user);
  return proof(secret, 'proven', `${user} may write to every package, and the token is not read-only`, user);
}

/** Proves without publishing what can be proven about the channel's token. */
export async function proveCredential(
  channel: Subject,
  names: readonly KnownName[],
  connection: Connection,
): Promise<Proof> {
  const { proof: minted } = connection.context;
  if (minted !== undefined) return { credential: minted, problems: [] };
  const secret = nameOfToken(channel, connection.context.secret);
  if (connection.context.secret === undefined) return noToken(secret);
  const gitea = giteaRegistry(connection.registry);
  if (gitea !== undefined) {
    const packages = names.map(({ target }) => packageOf(target).name);
    return proveOnGitea(gitea, secret, packages, connection);
  }
  const identity = await whoami(connection);
  switch (identity.kind) {
    case 'known':
      return proveUser(secret, identity.user, names, channel, connection);
    case 'untold':
      return proof(secret, 'not provable here', identity.why);
    case 'refused':
      return disproof(secret, identity.code, `the registry does not say whose token it is: ${identity.why}`);
  }
}
