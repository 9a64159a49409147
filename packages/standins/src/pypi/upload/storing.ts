import type { Hints } from '../../exchange.ts';
import { versionText } from '../names/version.ts';
import { type Registry, store } from '../registry.ts';
import type { StoredRelease } from '../stored-project.ts';
import { withFile } from '../stored-releases.ts';
import type { Candidate, Destination, OpenedFile } from './candidate.ts';

/** A file that was accepted, and where it goes. */
export interface Acceptance extends Destination {
  readonly candidate: Candidate;
  readonly opened: OpenedFile;
  readonly hints: Hints;
}

/** Stores an accepted file, visible at once or after so many reads. */
export function storeFile(
  registry: Registry,
  { candidate, project, release, opened, hints }: Acceptance,
): void {
  const { fileName, bytes, digests, claims, metadata, version } = candidate;
  const now = registry.now();
  const file = { fileName, bytes, digests, uploaded: now, ...opened };
  const { packageType, pythonVersion, comment } = claims;
  const created: StoredRelease = release ?? {
    version: versionText(version),
    fields: metadata,
    created: now,
    files: new Map(),
  };
  const reads = Math.max(hints.hiddenReads, registry.hiddenReads(project.normalized, fileName));
  if (reads > 0) registry.hidden.set(fileName, reads);
  store(registry, withFile(project, created, { ...file, packageType, pythonVersion, comment }));
}
