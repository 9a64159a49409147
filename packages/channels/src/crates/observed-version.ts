import type { Observed } from '@lockstep/core';
import type { IndexAnswer, IndexFile, SparseRecord } from './sparse-record.ts';

/** A version without its build metadata, which registries do not tell apart: the Cargo book, “Index Format”. */
function withoutBuild(version: string): string {
  return version.split('+', 1)[0] ?? version;
}

/** What an index file lists of one version, whatever its build metadata; several records are a fault of the index. */
export function recordsOf({ records }: IndexFile, version: string): readonly SparseRecord[] {
  return records.filter((record) => withoutBuild(record.version) === withoutBuild(version));
}

// A line that cannot be read may be the very one that is looked for.
function mayBeUnread({ unread }: IndexFile, version: string): boolean {
  return unread.some((line) => line.includes(`"${withoutBuild(version)}`));
}

function listed([record, ...others]: readonly SparseRecord[]): Observed | undefined {
  if (record === undefined) return undefined;
  if (others.length > 0) return { state: 'unknown', why: 'the index lists the version more than once' };
  return { state: 'present', digest: { sha256: record.sha256 }, yanked: record.yanked };
}

/**
 * What an index's answer about a crate says of one version.
 *
 * An index forgets a crate that was deleted, and its version may be published anew: nothing tells it from one that
 * never was (crates.io source, `controllers/krate/delete.rs`), so this never says “burned”.
 */
export function observedVersion(answer: IndexAnswer, version: string): Observed {
  if (answer.kind === 'none') return { state: 'absent' };
  if (answer.kind === 'unclear') return { state: 'unknown', why: answer.why };
  const found = listed(recordsOf(answer.file, version));
  if (found !== undefined) return found;
  return mayBeUnread(answer.file, version)
    ? { state: 'unknown', why: 'the index lists the version with a malformed record' }
    : { state: 'absent' };
}
