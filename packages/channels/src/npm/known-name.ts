import type { Target } from '@lockstep/core';
import { packageOf } from '../registry/sealed-package.ts';
import { type Connection, fetchPackument } from './registry.ts';

/** A target with what the registry knows of its name. */
export interface KnownName {
  readonly target: Target;
  /** undefined when the registry did not say. */
  readonly isNew: boolean | undefined;
}

/** Asks the registry whether it knows a target's name, in whatever version. */
export async function lookUpName(target: Target, connection: Connection): Promise<KnownName> {
  const answer = await fetchPackument(connection, packageOf(target).name);
  return { target, isNew: answer.kind === 'unclear' ? undefined : answer.kind === 'none' };
}
