import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import { notAVersion } from './crate-page.ts';
import { authorize } from './credential.ts';
import { isRefusal, refusals, refuse } from './refusal.ts';
import { type Registry, readCrate, store } from './registry.ts';
import { isOwner, withVersion } from './stored-crate.ts';
import { isVersion } from './version-text.ts';

/** What is yanked or taken back. */
export interface Yank {
  readonly name: string;
  readonly version: string;
  readonly yanked: boolean;
}

/** Yanks a version or takes that back; doing it twice is no error (crates.io, src/controllers/version/yank.rs). */
export function yank(
  registry: Registry,
  { name, version, yanked }: Yank,
  request: StandInRequest,
): StandInAnswer {
  const stored = readCrate(registry, name, false);
  const found = stored?.versions.get(version);
  if (!isVersion(version)) return refuse(notAVersion(version));
  if (stored === undefined) return refuse(refusals.crateNotFound(name));
  if (found === undefined) return refuse(refusals.versionNotFound(name, version));
  const token = authorize(registry, request, 'yank', stored.name);
  if (isRefusal(token)) return refuse(token);
  const limited = registry.rateLimiter.take(token.user, 'yank');
  if (limited !== undefined) return refuse(limited);
  if (!isOwner(stored, token.user)) return refuse(refusals.notOwnerToYank());
  if (found.yanked !== yanked) store(registry, withVersion(stored, { ...found, yanked }));
  return jsonAnswer(200, { ok: true });
}
