import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes a folder below another one when it is first asked for. */
export function withSubfolder(parent: string): () => Promise<string> {
  let made: Promise<string> | undefined;
  return () => {
    made ??= mkdtemp(join(parent, 'build-'));
    return made;
  };
}
