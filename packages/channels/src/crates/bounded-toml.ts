import { fail } from '@lockstep/core';
import { parseToml, type TomlDocument } from '../toml/document.ts';

// crates.io takes no more metadata than that; a parser needs many times as much for its tree.
const longestText = 1024 * 1024;
// The keys of a line are parted by dots, and each costs as much as all before it.
const mostDots = 256;

function burdenOf(text: string): string | undefined {
  if (text.length > longestText) return `is longer than ${longestText} characters`;
  const isDotted = text.split('\n').some((line) => line.split('.').length - 1 > mostDots);
  return isDotted ? `has a line with more than ${mostDots} dots` : undefined;
}

/**
 * Parses a Cargo.toml that anyone may have written, in bounded time and memory.
 *
 * @throws LockstepError `MANIFEST_INVALID`.
 */
export function parseBoundedToml(text: string, file: string): TomlDocument {
  const burden = burdenOf(text);
  if (burden !== undefined) throw fail('MANIFEST_INVALID', `${file} ${burden}`, { where: { file } });
  try {
    return parseToml(text, file);
  } catch (cause) {
    // A RangeError is the stack’s end: tables inside tables inside tables.
    if (!(cause instanceof RangeError)) throw cause;
    throw fail('MANIFEST_INVALID', `${file} is nested too deeply`, { where: { file }, cause });
  }
}
