import { type Download, downloadFile } from '../registry/download.ts';
import { type Connection, credentialFor } from './registry.ts';

/** Downloads a tarball and hashes it on the way, without keeping it. */
export async function downloadTarball(
  connection: Connection,
  reference: string,
  expectedBytes: number,
): Promise<Download> {
  const { registry, context } = connection;
  const home = { address: registry, credential: credentialFor(connection), context };
  return downloadFile(home, reference, expectedBytes);
}
