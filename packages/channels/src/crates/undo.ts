import type { Receipt, Target } from '@lockstep/core';
import { packageOf } from '../registry/sealed-package.ts';
import { targetName } from '../registry/target-problem.ts';
import { yankReceipt } from './answer.ts';
import type { Connection } from './registry.ts';
import { callWebApi, unsentReceipt, webApi } from './web-api.ts';

// Cargo leaves the plus of build metadata as it is, and registries read it so.
function inPath(text: string): string {
  return encodeURIComponent(text).replaceAll('%2B', '+');
}

/**
 * Yanks a version: nothing new can depend on it, while its bytes and its number stay for good.
 *
 * Source: the Cargo book, “Web API”, “Yank”.
 */
export async function yankTarget(target: Target, connection: Connection): Promise<Receipt> {
  const { name, version } = packageOf(target);
  const api = await webApi(connection);
  if (api.kind !== 'known') return unsentReceipt(api);
  const path = `crates/${inPath(name)}/${inPath(version)}/yank`;
  const outcome = await callWebApi(connection, api.address, { method: 'DELETE', path });
  const { secret } = connection.context;
  return yankReceipt(outcome, { target: targetName(target), secret });
}
