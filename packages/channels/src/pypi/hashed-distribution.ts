import { blake2b } from '@noble/hashes/blake2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Distribution, readDistribution } from './distribution.ts';

/** A distribution with the digest that its sealed ones lack. */
export interface HashedDistribution extends Distribution {
  /** BLAKE2b with an output of 32 bytes, in lower-case hex; Node's own crypto has no such output. */
  readonly blake2: string;
}

/**
 * Reads a distribution and hashes it on the way.
 * @throws LockstepError as `readDistribution` does.
 */
export async function readHashed(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): Promise<HashedDistribution> {
  const hash = blake2b.create({ dkLen: 32 });
  async function* hashed() {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const distribution = await readDistribution(hashed(), file);
  return { ...distribution, blake2: bytesToHex(hash.digest()) };
}
