import { createHash } from 'node:crypto';
import { type Artifact, fail, sealFile } from '@lockstep/core';
import type { GateContext } from '../gate-check.ts';

/** A file that is going to be released. */
export interface ReleasedFile {
  readonly file: string;
  /** What was sealed of it; absent where there is no seal yet. */
  readonly sealed?: Artifact;
}

/** The files that are sealed; without a seal, those that the channels' patterns name. */
export async function releasedFiles({
  sealed,
  artifacts = [],
  workspace,
}: GateContext): Promise<readonly ReleasedFile[]> {
  if (sealed !== undefined) return sealed.seal.artifacts.map((each) => ({ file: each.file, sealed: each }));
  const found = await Promise.all(artifacts.map((pattern) => workspace.glob(pattern)));
  return [...new Set(found.flat())].sort().map((file) => ({ file }));
}

/**
 * A file's bytes. What was sealed is hashed on the way, so that no other bytes pass in its place.
 * @throws LockstepError `SEAL_BROKEN` at the end of bytes that are others than sealed.
 */
export async function* bytesOf(
  { file, sealed }: ReleasedFile,
  { workspace }: GateContext,
): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256');
  for await (const piece of workspace.open(file)) {
    hash.update(piece);
    yield piece;
  }
  if (sealed === undefined || hash.digest('hex') === sealed.digest.sha256) return;
  throw fail('SEAL_BROKEN', `${file} holds other bytes than sealed`, { where: { file: sealFile } });
}
