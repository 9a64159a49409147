import type { Ledger, Seal } from '@lockstep/core';
import { type Project, sealEntries } from '@lockstep/engine';
import { ledgerToken } from '../ledger.ts';
import type { World } from '../world.ts';

/** Appends a seal to the ledger of its release, unless the ledger holds it. */
export async function recordSeal(seal: Seal, ledger: Ledger): Promise<void> {
  const entries = sealEntries(seal, await ledger.read());
  if (entries.length > 0) await ledger.append(entries);
}

/**
 * Whether this process can write to the ledger. What builds and seals runs other people’s code and holds no credential,
 * so a ledger on a server is left to the step that stores the build.
 */
export async function canRecord(project: Project, world: World): Promise<boolean> {
  if (project.config.ledger.git === undefined) return true;
  return (await ledgerToken(project, world)) !== undefined;
}
