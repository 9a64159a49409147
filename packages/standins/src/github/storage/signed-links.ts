import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Links to stored files that are good for a while and for whoever holds them. */
export interface SignedLinks {
  /** A path and query, from the root of the storage. */
  sign(path: string): string;
  verdict(path: string, query: URLSearchParams): 'good' | 'forged' | 'expired';
}

/** Signs with a key that dies with the process. */
export function createSignedLinks(lifetimeMs: number, now: () => number): SignedLinks {
  const key = randomBytes(32);
  const signatureOf = (path: string, expires: string) =>
    createHmac('sha256', key).update(`${path}\n${expires}`).digest('hex');
  return {
    sign(path) {
      const expires = String(now() + lifetimeMs);
      return `${path}?se=${expires}&sig=${signatureOf(path, expires)}`;
    },
    verdict(path, query) {
      const expires = query.get('se') ?? '';
      const expected = Buffer.from(signatureOf(path, expires));
      const sent = Buffer.from(query.get('sig') ?? '');
      if (sent.byteLength !== expected.byteLength || !timingSafeEqual(sent, expected)) return 'forged';
      return Number(expires) > now() ? 'good' : 'expired';
    },
  };
}
