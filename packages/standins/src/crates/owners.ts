import { z } from 'zod';
import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import { parseJsonObject } from '../json-object.ts';
import { canonicalName } from './crate-name.ts';
import { authorize } from './credential.ts';
import { isRefusal, type Refusal, refusals, refuse } from './refusal.ts';
import { type Registry, readCrate, store } from './registry.ts';
import { isOwner, type StoredCrate } from './stored-crate.ts';

const changeSchema = z.union([
  z.looseObject({ users: z.array(z.string()) }).transform(({ users }) => users),
  z.looseObject({ owners: z.array(z.string()) }).transform(({ owners }) => owners),
]);

/** Who owns a crate. */
export function listOwners(registry: Registry, name: string, { hints }: StandInRequest): StandInAnswer {
  const stored = readCrate(registry, name, hints.stale);
  if (stored === undefined) return refuse(refusals.crateNotFound(name));
  const users = stored.owners.map((login) => ({
    id: registry.accounts.indexOf(login) + 1,
    login,
    name: login,
    kind: 'user',
  }));
  return jsonAnswer(200, { users });
}

/** Invites owners, or removes them (crates.io, src/controllers/krate/owners.rs). */
export function changeOwners(registry: Registry, name: string, request: StandInRequest): StandInAnswer {
  if (!request.headers['content-type']?.startsWith('application/json')) return refuse(refusals.notJson());
  const parsed = changeSchema.safeParse(parseJsonObject(request.body));
  if (!parsed.success) return refuse(refusals.bad('Failed to parse the request body as JSON'));
  if (parsed.data.length > 10) return refuse(refusals.bad('too many invites for this request - maximum 10'));
  const token = authorize(registry, request, 'change-owners', name);
  if (isRefusal(token)) return refuse(token);
  const stored = readCrate(registry, name, false);
  if (stored === undefined) return refuse(refusals.crateNotFound(name));
  if (!isOwner(stored, token.user)) return refuse(refusals.notOwnerToModify());
  const change = request.method === 'PUT' ? invite : remove;
  const msg = change(registry, stored, parsed.data);
  return isRefusal(msg) ? refuse(msg) : jsonAnswer(200, { msg, ok: true });
}

/** Makes an owner of somebody who was invited, as they would by following the link in a mail. */
export function acceptInvitation(registry: Registry, name: string, user: string): boolean {
  const key = canonicalName(name);
  const stored = registry.crates.get(key);
  const invited = registry.invited.get(key) ?? new Set();
  if (stored === undefined || !invited.has(user)) return false;
  registry.invited.set(key, new Set([...invited].filter((each) => each !== user)));
  store(registry, { ...stored, owners: [...stored.owners, user] });
  return true;
}

function invite(registry: Registry, stored: StoredCrate, logins: readonly string[]): string | Refusal {
  const key = canonicalName(stored.name);
  const before = registry.invited.get(key) ?? new Set();
  const messages: string[] = [];
  const invited = new Set(before);
  for (const login of logins) {
    const known = registry.accounts.find((each) => each.toLowerCase() === login.toLowerCase());
    if (isOwner(stored, login)) return refusals.bad(`\`${login}\` is already an owner`);
    if (known === undefined) return refusals.bad(`could not find user with login \`${login}\``);
    messages.push(
      invited.has(known)
        ? `user ${known} already has a pending invitation to be an owner of crate ${stored.name}`
        : `user ${known} has been invited to be an owner of crate ${stored.name}`,
    );
    invited.add(known);
  }
  registry.invited.set(key, invited);
  return messages.join(',');
}

function remove(registry: Registry, stored: StoredCrate, logins: readonly string[]): string | Refusal {
  const gone = logins.map((login) => login.toLowerCase());
  const stranger = logins.find((login) => !isOwner(stored, login));
  if (stranger !== undefined) return refusals.bad(`Could not find owner with login \`${stranger}\``);
  const owners = stored.owners.filter((owner) => !gone.includes(owner.toLowerCase()));
  if (owners.length === 0)
    return refusals.bad(
      "cannot remove all individual owners of a crate. Team member don't have permission to modify owners, so at " +
        'least one individual owner is required.',
    );
  store(registry, { ...stored, owners });
  return 'owners successfully removed';
}
