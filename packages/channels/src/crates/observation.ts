import type { Observed, Target } from '@lockstep/core';
import { packageOf } from '../registry/sealed-package.ts';
import type { CycleOrder } from './cycle-order.ts';
import { observedVersion } from './observed-version.ts';
import type { Connection } from './registry.ts';
import { fetchIndexFile } from './sparse-index.ts';

/** Asks the index where one version stands; that it knows the crate at all is noted for the order of the steps. */
export async function observeTarget(
  target: Target,
  connection: Connection,
  order: CycleOrder,
): Promise<Observed> {
  const { name, version } = packageOf(target);
  const answer = await fetchIndexFile(connection, name);
  if (answer.kind === 'found') order.know(target);
  return observedVersion(answer, version);
}
