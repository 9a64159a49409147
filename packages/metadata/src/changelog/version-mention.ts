import { versionKey } from '@lockstep/core';

const versionLike = /\d+\.\d+/;

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function endsHere(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (next === '.') return !/\d/.test(text.charAt(at + 1));
  return !/[0-9A-Za-z+-]/.test(next);
}

/** Whether a text names exactly this version, and not only one that begins or ends like it. */
export function mentions(text: string, version: string): boolean {
  const shown = decoded(text);
  for (const spelling of new Set([version, versionKey(version)])) {
    for (let at = shown.indexOf(spelling); at !== -1; at = shown.indexOf(spelling, at + 1)) {
      if (!/[\d.]$/.test(shown.slice(0, at).slice(-1)) && endsHere(shown, at + spelling.length)) return true;
    }
  }
  return false;
}

/** The two ends of an address that compares: `…/compare/v1.2.0...v1.3.0`. */
export interface Comparison {
  /** Everything before the first end. */
  readonly before: string;
  readonly from: string;
  readonly dots: string;
  readonly to: string;
}

/** Reads an address that compares two versions; undefined for another. */
export function comparisonIn(address: string): Comparison | undefined {
  const at = address.lastIndexOf('..');
  if (at === -1) return undefined;
  const start = address.charAt(at - 1) === '.' ? at - 1 : at;
  const slash = Math.max(address.lastIndexOf('/', start), address.lastIndexOf('=', start));
  const [from, to] = [address.slice(slash + 1, start), address.slice(at + 2)];
  if (slash === -1 || from === '' || to === '') return undefined;
  return { before: address.slice(0, slash + 1), from, dots: address.slice(start, at + 2), to };
}

/** Whether an address names versions at all, so that it can be judged by them. */
export function namesVersions(address: string): boolean {
  return versionLike.test(decoded(address).replace(/^[a-z]+:\/\/[^/]*/, ''));
}
