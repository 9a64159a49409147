import type { TrustedPublisher } from '../../oidc/trusted-publisher.ts';
import { normalizedName } from '../names/project-name.ts';
import { type Registry, store, storedProject } from '../registry.ts';
import { emptyProject } from '../stored-project.ts';
import { nameRefusal } from '../upload/project-admission.ts';
import { type TokenRefusal, tokenRefusal } from './token-refusal.ts';
import type { Trust } from './trust.ts';

/**
 * Makes the project of a pending publisher, whose first use this is, and an ordinary publisher of that; or refuses it
 * (Warehouse, `oidc/views.py`). The limit for new projects does not count here.
 */
export function reify(
  registry: Registry,
  trust: Trust,
  publisher: TrustedPublisher,
): TokenRefusal | undefined {
  const name = publisher.package;
  const others = trust.publishers.filter((each) => each !== publisher);
  const isThere =
    storedProject(registry, name) !== undefined || registry.established.has(normalizedName(name));
  if (isThere) {
    trust.publishers = others;
    return tokenRefusal('invalid-pending-publisher', 'valid token, but project already exists');
  }
  const refused = nameRefusal(registry, name);
  if (refused !== undefined) return tokenRefusal('invalid-payload', refused.message);
  const { pendingFor = '', ...reified } = publisher;
  store(registry, emptyProject(name, pendingFor));
  trust.publishers = [...others, reified];
  return undefined;
}
