import { matchesGlob } from 'node:path';
import type { GitState, Workspace } from '@lockstep/core';

export interface MemoryFolder {
  readonly files: Readonly<Record<string, string>>;
  readonly git?: GitState | undefined;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A workspace in memory. */
export function memoryWorkspace({ files, git, tags = {} }: MemoryFolder): Workspace {
  return {
    folder: 'memory',
    readText: async (file) => files[file],
    glob: async (pattern) =>
      Object.keys(files)
        .filter((file) => matchesGlob(file, pattern))
        .sort(),
    parse: () => undefined,
    locate: () => ({ line: 1, column: 1 }),
    async *open(file) {
      yield Buffer.from(files[file] ?? '');
    },
    git: async () => git,
    commitOf: async (tag) => tags[tag],
    tools: async (names) => names.map((name) => ({ name, version: '1.2.3' })),
    write: async () => undefined,
  };
}
