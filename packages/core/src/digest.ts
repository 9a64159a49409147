import { createHash } from 'node:crypto';

/** What identifies bytes: both hashes in lower-case hex, the size in bytes. */
export type Digest = { readonly sha256: string; readonly sha512: string; readonly size: number };

/** As much of a digest as a channel tells. */
export type SomeDigest = Partial<Digest>;

export type DigestComparison = 'equal' | 'different' | 'incomparable';

/** A digest that is being computed, chunk by chunk; `end` may be called once. */
export interface DigestBuilder {
  update(chunk: Uint8Array): void;
  end(): Digest;
}

/** Starts a digest of bytes that are not in memory at once. */
export function createDigest(): DigestBuilder {
  const sha256 = createHash('sha256');
  const sha512 = createHash('sha512');
  let size = 0;
  return {
    update(chunk) {
      sha256.update(chunk);
      sha512.update(chunk);
      size += chunk.length;
    },
    end: () => ({ sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), size }),
  };
}

/** The digest of bytes in memory. */
export function digestOf(bytes: Uint8Array): Digest {
  const digest = createDigest();
  digest.update(bytes);
  return digest.end();
}

/**
 * Compares what was sealed with what a channel says it holds.
 *
 * A size alone never proves equality, but another size proves a difference; without a hash in common the two are
 * incomparable, and the caller has to download and hash.
 */
export function compareDigests(sealed: Digest, seen: SomeDigest | undefined): DigestComparison {
  if (seen === undefined) return 'incomparable';
  if (seen.size !== undefined && seen.size !== sealed.size) return 'different';
  const hashes = (['sha256', 'sha512'] as const).filter((hash) => seen[hash] !== undefined);
  if (hashes.some((hash) => seen[hash]?.toLowerCase() !== sealed[hash])) return 'different';
  return hashes.length > 0 ? 'equal' : 'incomparable';
}

// 64 bytes in base64 are 86 characters and two of padding; options after "?" are allowed and carry no meaning.
const sha512Hash = /^sha512-([A-Za-z0-9+/]{86}==)(?:\?[\x21-\x7e]*)?$/;

/** Writes a sha512 (lower-case hex) as W3C Subresource Integrity, the form of npm's `dist.integrity`. */
export function toSri(sha512: string): string {
  return `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`;
}

/**
 * Reads the sha512 (lower-case hex) out of Subresource Integrity metadata, which may list several hashes.
 *
 * The specification lets any one of several sha512 hashes match. Two different ones prove nothing about which bytes
 * are meant, so they, like a text without a well-formed sha512, give `undefined`.
 */
export function sha512FromSri(text: string): string | undefined {
  const hashes = text
    .trim()
    .split(/\s+/)
    .map((hash) => sha512Hash.exec(hash)?.[1])
    .filter((base64) => base64 !== undefined)
    .map((base64) => Buffer.from(base64, 'base64').toString('hex'));
  return new Set(hashes).size === 1 ? hashes[0] : undefined;
}
