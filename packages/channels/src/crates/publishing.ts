import type { Receipt, Target } from '@lockstep/core';
import type { ReadAhead } from '../registry/read-ahead.ts';
import { targetName } from '../registry/target-problem.ts';
import { publishReceipt } from './answer.ts';
import type { Crate } from './crate.ts';
import { publishBody } from './publish-body.ts';
import { publishMetadata } from './publish-metadata.ts';
import { type Connection, placeOf } from './registry.ts';
import { warningsIn } from './warnings.ts';
import { callWebApi, unsentReceipt, webApi } from './web-api.ts';

async function send(
  target: Target,
  body: Uint8Array,
  connection: Connection,
  address: string,
): Promise<Receipt> {
  const { secret, log } = connection.context;
  const headers = { 'content-type': 'application/octet-stream' };
  const outcome = await callWebApi(connection, address, { method: 'PUT', path: 'crates/new', headers, body });
  const receipt = publishReceipt(outcome, { target: targetName(target), secret });
  if (receipt.outcome === 'stored')
    for (const warning of warningsIn(outcome, secret))
      log.warn(`${target.title} is on ${target.channel}; ${warning}`);
  return receipt;
}

/**
 * Publishes one version by one request; the registry itself refuses a version that it holds.
 *
 * @throws LockstepError `SEAL_BROKEN` when the file is not what was sealed; nothing is sent then.
 */
export async function publishTarget(
  target: Target,
  connection: Connection,
  packages: ReadAhead<Crate>,
): Promise<Receipt> {
  const bytes = await connection.context.artifacts.read(target.artifact);
  const crate = await packages.read(target, bytes);
  const api = await webApi(connection);
  if (api.kind !== 'known') return unsentReceipt(api);
  const metadata = publishMetadata(crate, placeOf(connection.registry));
  return send(target, publishBody(metadata, bytes), connection, api.address);
}
