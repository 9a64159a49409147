import { fileDifferences } from '../../src/compare/contents/file-differences.ts';
import { describeDifference, type InnerDifference } from '../../src/compare/difference.ts';
import type { OpenFile } from '../../src/compare/side.ts';

/** Opens bytes in pieces of a size that fits nothing. */
export function opening(bytes: Uint8Array, piece = 777): OpenFile {
  return async function* open() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  };
}

/** What differs between two files. */
export function between(first: Uint8Array, other: Uint8Array): Promise<readonly InnerDifference[]> {
  return fileDifferences('file', opening(first), opening(other));
}

/** The same as people read it. */
export async function told(first: Uint8Array, other: Uint8Array): Promise<readonly string[]> {
  return (await between(first, other)).map(describeDifference);
}
