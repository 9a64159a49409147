import type { VersionPlace } from '@lockstep/core';

/** A version that a Cargo.lock gives to a package that has no source: one of the repository itself. */
export interface LockedVersion {
  readonly name: string;
  readonly version: string;
  readonly range: VersionPlace['range'];
  /** Whether another package names it with its version; else it is the package’s own entry. */
  readonly isNeed: boolean;
}

interface Entry {
  name?: string;
  version?: { readonly text: string; readonly start: number };
  hasSource: boolean;
}

interface Need {
  readonly name: string;
  readonly version: string;
  readonly start: number;
}

// Cargo writes one value to a line; whoever writes otherwise by hand has it rewritten by the next build.
const heading = /^\[\[?([a-z]+)\]\]?\s*$/;
const field = /^(name|version|source) = "([^"\\]{0,512})"\s*$/;
const need = /^ "([^"\s]{1,256}) ([^"\s]{1,256})",?\s*$/;

function* linesOf(text: string): Generator<{ readonly line: string; readonly start: number }> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    yield { line: text.slice(start, end), start };
    start = end + 1;
  }
}

function take(entry: Entry, line: string, start: number): void {
  const [, key, value = ''] = field.exec(line) ?? [];
  if (key === 'name') entry.name ??= value;
  if (key === 'version') entry.version ??= { text: value, start: start + line.indexOf('"') + 1 };
  if (key === 'source') entry.hasSource = true;
}

function readEntries(text: string): { readonly entries: readonly Entry[]; readonly needs: readonly Need[] } {
  const entries: Entry[] = [];
  const needs: Need[] = [];
  let entry: Entry | undefined;
  for (const { line, start } of linesOf(text)) {
    const [, title] = heading.exec(line) ?? [];
    if (title !== undefined) {
      // Cargo of 2017 and before kept the package of the folder apart, as `[root]`.
      entry = title === 'package' || title === 'root' ? { hasSource: false } : undefined;
      if (entry !== undefined) entries.push(entry);
    } else if (entry !== undefined) {
      take(entry, line, start);
      const [, name, version] = need.exec(line) ?? [];
      if (name !== undefined && version !== undefined)
        needs.push({ name, version, start: start + line.indexOf('"') + 1 + name.length + 1 });
    }
  }
  return { entries, needs };
}

function rangeAt(start: number, { length }: string): VersionPlace['range'] {
  return { start, end: start + length };
}

/**
 * The versions of a repository’s own packages in a Cargo.lock.
 *
 * A need is named with its version in locks of the first format, and later where several versions of it are locked.
 * Source: the crate `cargo`, `src/cargo/core/resolver/encode.rs`.
 */
export function lockedVersions(text: string): readonly LockedVersion[] {
  const { entries, needs } = readEntries(text);
  const own = entries.flatMap(({ name, version, hasSource }) =>
    name === undefined || version === undefined || hasSource
      ? []
      : [{ name, version: version.text, range: rangeAt(version.start, version.text), isNeed: false }],
  );
  const known = new Set(own.map(({ name, version }) => `${name} ${version}`));
  const named = needs
    .filter(({ name, version }) => known.has(`${name} ${version}`))
    .map(({ name, version, start }) => ({ name, version, range: rangeAt(start, version), isNeed: true }));
  return [...own, ...named].sort((one, other) => one.range.start - other.range.start);
}
