import { createHash } from 'node:crypto';

/** What git keeps (gitformat-pack). */
export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

export interface GitObject {
  readonly type: ObjectType;
  readonly content: Uint8Array;
}

/** The id by which git knows an object. */
export function idOf({ type, content }: GitObject): string {
  return createHash('sha1').update(`${type} ${content.byteLength}\0`).update(content).digest('hex');
}

/** Whether a text is the id of an object, in full. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

/** Objects by id: those that a server sent, and those that were made here. */
export interface ObjectStore {
  get(id: string): GitObject | undefined;
  /** Keeps an object and gives its id. */
  add(object: GitObject): string;
}

/** An empty store in memory. */
export function createObjectStore(): ObjectStore {
  const objects = new Map<string, GitObject>();
  return {
    get: (id) => objects.get(id),
    add(object) {
      const id = idOf(object);
      objects.set(id, object);
      return id;
    },
  };
}
