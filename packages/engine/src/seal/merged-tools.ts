import type { Part, Seal } from '@lockstep/core';

/**
 * The tools of all parts: one entry for each version of each tool, by name and version; it names its parts where not
 * every part used that version.
 */
export function mergedTools(parts: readonly Part[]): Seal['tools'] {
  const users = new Map<string, { name: string; version: string; parts: string[] }>();
  for (const { part, tools } of parts)
    for (const { name, version } of tools) {
      const key = JSON.stringify([name, version]);
      const known = users.get(key)?.parts ?? [];
      users.set(key, { name, version, parts: [...known, part].sort() });
    }
  return [...users]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { name, version, parts: own }]) =>
      own.length === parts.length ? { name, version } : { name, version, parts: own },
    );
}
