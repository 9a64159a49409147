import { fail, LockstepError, readSeal, type Seal } from '@lockstep/core';
import { readManifest } from './manifest.ts';

/** What one side says of its files. */
export type Statement =
  | { readonly kind: 'seal'; readonly seal: Seal }
  /** SHA-512 in lower-case hex by file. */
  | { readonly kind: 'manifest'; readonly hashes: ReadonlyMap<string, string> };

/** A file as a statement describes it. */
export interface StatedFile {
  readonly file: string;
  readonly sha512: string;
  readonly sha256?: string;
  readonly size?: number;
}

/**
 * Reads a seal, or a manifest as `sha512sum` writes it.
 * @throws LockstepError `COMPARISON_IMPOSSIBLE` when the text is neither.
 */
export function readStatement(text: string, name: string): Statement {
  if (!/^\s*\{/.test(text)) return { kind: 'manifest', hashes: readManifest(text, name) };
  try {
    return { kind: 'seal', seal: readSeal(text) };
  } catch (cause) {
    const why = cause instanceof LockstepError ? cause.problems[0].message : String(cause);
    throw fail('COMPARISON_IMPOSSIBLE', `${name}: ${why}`, { where: { file: name }, cause });
  }
}

/** The files of a statement, in its order. */
export function statedFiles(statement: Statement): readonly StatedFile[] {
  if (statement.kind === 'manifest') return [...statement.hashes].map(([file, sha512]) => ({ file, sha512 }));
  return statement.seal.artifacts.map(({ file, digest }) => ({ file, ...digest }));
}
