import { randomInt } from 'node:crypto';

const prefix = 'cio_tp_';
const rawLength = 31;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A random token as crates.io makes them: its last letter is a checksum (`crates_io_trustpub/src/access_token.rs`). */
export function randomAccessToken(): string {
  const raw = Array.from({ length: rawLength }, () => letters.charAt(randomInt(letters.length))).join('');
  return `${prefix}${raw}${checksum(raw)}`;
}

/** Whether a token claims to be one of a trusted publisher. */
export function isOfPublisher(token: string): boolean {
  return token.startsWith(prefix);
}

/** Whether a token has the form of one. */
export function isAccessToken(token: string): boolean {
  const suffix = token.slice(prefix.length);
  const isWellFormed = suffix.length === rawLength + 1 && /^[A-Za-z0-9]*$/.test(suffix);
  return (
    isOfPublisher(token) && isWellFormed && suffix.at(rawLength) === checksum(suffix.slice(0, rawLength))
  );
}

function checksum(raw: string): string {
  return letters.charAt(Buffer.from(raw).reduce((sum, byte) => sum ^ byte, 0) % letters.length);
}
