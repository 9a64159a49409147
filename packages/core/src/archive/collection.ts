import { createHash } from 'node:crypto';
import { allowance } from './allowance.ts';
import type { ArchiveEntry } from './contents.ts';
import { pathFault } from './entry-path.ts';
import type { ArchiveLimits } from './limits.ts';
import { addPath, emptyTree } from './path-tree.ts';
import type { Refuse } from './refusal.ts';

/** What collecting the entries of an archive depends on. */
export interface CollectionOptions {
  /** Whether the content of the file with this path is kept. */
  readonly wanted: (path: string) => boolean;
  /** Takes the content of every file. */
  readonly visit?: ((path: string, piece: Uint8Array) => Promise<void> | void) | undefined;
  readonly limits: ArchiveLimits;
  readonly refuse: Refuse;
}

/** Takes in the entries of an archive, one after another, whatever kind of archive it is. */
export interface Collection {
  /** The wanted files that were read so far. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The path of an entry of this name, which may end with a slash if it is a directory. */
  admit(name: string, kind: ArchiveEntry['kind']): string;
  /** Hashes the content of an entry, and keeps it if it is wanted; returns the sha256 in lower-case hex. */
  take(path: string, kind: ArchiveEntry['kind'], pieces: AsyncIterable<Uint8Array>): Promise<string>;
}

/** Starts with no entry; every function throws ARCHIVE_HOSTILE on what `pathFault`, `addPath` or a limit forbids. */
export function collection({ wanted, visit, limits, refuse }: CollectionOptions): Collection {
  const tree = emptyTree();
  const files = new Map<string, Uint8Array>();
  const keeping = keeperOf(limits, refuse);
  return {
    files,
    admit(name, kind) {
      const path = kind === 'directory' && name.endsWith('/') ? name.slice(0, -1) : name;
      const fault = pathFault(path, limits) ?? addPath(tree, path, kind);
      if (fault !== undefined) throw refuse(fault, name);
      if (tree.size > limits.entries) throw refuse(`has more than ${limits.entries} entries`);
      return path;
    },
    async take(path, kind, pieces) {
      const keep = kind === 'file' && wanted(path) ? keeping(path) : undefined;
      const hash = createHash('sha256');
      for await (const piece of pieces) {
        hash.update(piece);
        keep?.add(piece);
        if (kind === 'file') await visit?.(path, piece);
      }
      if (keep !== undefined) files.set(path, keep.bytes());
      return hash.digest('hex');
    },
  };
}

interface Keeper {
  add(piece: Uint8Array): void;
  bytes(): Uint8Array;
}

function keeperOf(limits: ArchiveLimits, refuse: Refuse): (path: string) => Keeper {
  const totalLeft = allowance(limits.wantedBytesTotal);
  return (path) => {
    const pieces: Uint8Array[] = [];
    const left = allowance(limits.wantedBytes);
    return {
      add(piece) {
        if (!left(piece.length)) throw refuse(`has more than ${limits.wantedBytes} bytes of metadata`, path);
        if (!totalLeft(piece.length))
          throw refuse(`has more than ${limits.wantedBytesTotal} bytes of metadata altogether`);
        pieces.push(piece);
      },
      bytes: () => Buffer.concat(pieces),
    };
  };
}
