import { isRecord, type Receipt, type Target } from '@lockstep/core';
import { packageOf } from '../registry/sealed-package.ts';
import { targetName } from '../registry/target-problem.ts';
import { escapedName } from './package-name.ts';
import { publishedVersion } from './packument.ts';
import type { Connection } from './registry.ts';
import { undoReceipt } from './undo-answer.ts';
import { type EditableDocument, readForChange, sendChange } from './write-requests.ts';

type Table = Readonly<Record<string, unknown>>;

function tableIn(raw: Table, key: string): Table {
  const table = raw[key];
  return isRecord(table) ? table : {};
}

function documentWithout(raw: Table, version: string): Table {
  const { [version]: _, ...versions } = tableIn(raw, 'versions');
  const tags = Object.entries(tableIn(raw, 'dist-tags')).filter(([, pointed]) => pointed !== version);
  const { _revisions, _attachments, ...rest } = raw;
  return { ...rest, versions, 'dist-tags': Object.fromEntries(tags) };
}

// The tarball’s address is a registry’s word: the token follows it to the registry’s own origin alone.
function tarballPath(address: string, { registry }: Connection): string | undefined {
  const url = URL.parse(address);
  return url?.origin === new URL(registry).origin ? url.pathname : undefined;
}

// The version is gone by now; this frees its file, and matters to nobody who installs.
async function removeTarball(address: string, name: string, connection: Connection): Promise<void> {
  const path = tarballPath(address, connection);
  const read = path === undefined ? undefined : await readForChange(connection, name);
  if (read?.kind !== 'found') return;
  const url = `${path}/-rev/${encodeURIComponent(read.document.revision)}`;
  await sendChange(connection, { method: 'DELETE', url, command: 'unpublish' });
}

/**
 * Removes a version: its package’s document is sent back without it, and its tarball removed; the only version goes with
 * its package.
 *
 * Source: libnpmpublish, lib/unpublish.js; npm’s Unpublish Policy says when the registry lets one.
 */
export async function unpublishVersion(
  { raw, revision, packument }: EditableDocument,
  target: Target,
  connection: Connection,
): Promise<Receipt> {
  const { name, version } = packageOf(target);
  const subject = { target: targetName(target), secret: connection.context.secret };
  const published = publishedVersion(packument, version);
  if (published === undefined)
    return { outcome: 'stored', answer: { message: 'the registry lists it no more' } };
  const url = `${escapedName(name)}/-rev/${encodeURIComponent(revision)}`;
  if (packument.versions.size === 1)
    return undoReceipt(
      await sendChange(connection, { method: 'DELETE', url, command: 'unpublish' }),
      subject,
    );
  const document = documentWithout(raw, version);
  const outcome = await sendChange(connection, { method: 'PUT', url, document, command: 'unpublish' });
  const receipt = undoReceipt(outcome, subject);
  if (receipt.outcome === 'stored') await removeTarball(published.dist.tarball, name, connection);
  return receipt;
}
