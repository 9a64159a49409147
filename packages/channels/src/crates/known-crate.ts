import type { Target } from '@lockstep/core';
import { packageOf } from '../registry/sealed-package.ts';
import { observedVersion } from './observed-version.ts';
import type { Connection } from './registry.ts';
import { fetchIndexFile } from './sparse-index.ts';
import type { IndexAnswer } from './sparse-record.ts';
import { otherSpellings } from './spelling.ts';

/** A target with what the registry knows of its name. */
export interface KnownCrate {
  readonly target: Target;
  /** undefined when the registry did not say. */
  readonly isNew: boolean | undefined;
  /** Whether this very version is still to come. */
  readonly isAbsent: boolean;
  /** The name of a crate that the registry takes for this one, but spells otherwise. */
  readonly holder?: string;
}

function spelledIn(answer: IndexAnswer): string | undefined {
  return answer.kind === 'found' ? answer.file.records.at(0)?.name : undefined;
}

async function holderAmong(names: readonly string[], connection: Connection): Promise<string | undefined> {
  for (const name of names) {
    const holder = spelledIn(await fetchIndexFile(connection, name));
    if (holder !== undefined) return holder;
  }
  return undefined;
}

// Only the public registry is known to take such names for one; the Cargo book merely recommends it to others.
async function holderOf(
  answer: IndexAnswer,
  name: string,
  connection: Connection,
): Promise<string | undefined> {
  if (!connection.registry.isPublic) return undefined;
  const spelled =
    answer.kind === 'none' ? await holderAmong(otherSpellings(name), connection) : spelledIn(answer);
  return spelled === name ? undefined : spelled;
}

/** Asks the index whether it knows a target's name, in whatever version and spelling. */
export async function lookUpCrate(target: Target, connection: Connection): Promise<KnownCrate> {
  const { name, version } = packageOf(target);
  const answer = await fetchIndexFile(connection, name);
  const holder = await holderOf(answer, name, connection);
  return {
    target,
    isNew: answer.kind === 'unclear' ? undefined : answer.kind === 'none',
    isAbsent: observedVersion(answer, version).state === 'absent',
    ...(holder !== undefined && { holder }),
  };
}
