import { type ArchiveEntry, type Problem, readZip, type Target } from '@lockstep/core';
import { downloadFile } from '../registry/download.ts';
import { foreignText } from '../registry/foreign-text.ts';
import { oneChunk } from '../registry/one-chunk.ts';
import { finding } from '../registry/target-problem.ts';
import type { Distribution } from './distribution.ts';
import { type Connection, isWarehouse, readCredentialFor } from './registry.ts';
import type { ProjectFile } from './simple-project.ts';

// What disagrees with itself here stays so, whatever is run again.
function disagreement(target: Target, code: 'CORRUPT_ARTIFACT' | 'METADATA_MISMATCH', what: string): Problem {
  return finding(target, code, what, 'incident');
}

// Warehouse writes the clauses in an order of its own.
function clauses(specifier: string): string {
  const each = specifier.split(',').map((clause) => clause.replace(/\s+/g, ''));
  return each
    .filter((clause) => clause !== '')
    .sort()
    .join(',');
}

function pythonProblems(
  target: Target,
  record: ProjectFile,
  { metadata }: Distribution,
  connection: Connection,
): readonly Problem[] {
  const [told, own] = [record.requiresPython, metadata.get('Requires-Python')?.[0]];
  // An index in HTML need not say it; the public one always does.
  if (told === undefined && !isWarehouse(connection)) return [];
  if (clauses(told ?? '') === clauses(own ?? '')) return [];
  const [shown, wanted] = [foreignText(told ?? ''), foreignText(own ?? '')];
  const what = `the index says that it requires Python “${shown}”, its metadata “${wanted}”`;
  return [disagreement(target, 'METADATA_MISMATCH', what)];
}

async function metadataEntry(target: Target, bytes: Uint8Array): Promise<ArchiveEntry | undefined> {
  const { entries } = await readZip(oneChunk(bytes), { name: target.artifact.file, wanted: () => false });
  return entries.find(({ path }) => /^[^/]+\.dist-info\/METADATA$/.test(path));
}

function metadataAddress(url: string): string {
  const address = new URL(url);
  address.pathname += '.metadata';
  return address.href;
}

// Installers read this file in place of the wheel, so other contents would mislead them (PEP 658).
async function sideFileProblems(
  target: Target,
  record: ProjectFile,
  entry: ArchiveEntry,
  connection: Connection,
): Promise<readonly Problem[]> {
  const told = record.coreMetadata?.sha256;
  if (told !== undefined && told !== entry.sha256)
    return [
      disagreement(
        target,
        'CORRUPT_ARTIFACT',
        `the index names metadata with the sha256 ${told}, the wheel has ${entry.sha256}`,
      ),
    ];
  const home = {
    address: connection.index,
    credential: readCredentialFor(connection),
    context: connection.context,
  };
  const download = await downloadFile(home, metadataAddress(record.url), entry.size);
  if (download.kind === 'failed')
    return [finding(target, 'STATE_UNKNOWN', `its metadata: ${download.why}`, 'incomplete')];
  const { sha256 } = download.digest;
  if (sha256 === entry.sha256) return [];
  return [
    disagreement(
      target,
      'CORRUPT_ARTIFACT',
      `its metadata have the sha256 ${sha256} when fetched alone, the wheel has ${entry.sha256}`,
    ),
  ];
}

/**
 * Compares what an index says of a file with the file itself.
 *
 * @param bytes the file, proven to be the sealed one.
 */
export async function recordProblems(
  target: Target,
  record: ProjectFile,
  { distribution, bytes }: { readonly distribution: Distribution; readonly bytes: Uint8Array },
  connection: Connection,
): Promise<readonly Problem[]> {
  const python = pythonProblems(target, record, distribution, connection);
  if (distribution.kind !== 'wheel' || record.coreMetadata === undefined) return python;
  const entry = await metadataEntry(target, bytes);
  return entry === undefined
    ? python
    : [...python, ...(await sideFileProblems(target, record, entry, connection))];
}
