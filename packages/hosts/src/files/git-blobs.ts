import { spawn } from 'node:child_process';
import type { GitProcess } from './git-process.ts';

const lineFeed = 0x0a;
const none = Buffer.alloc(0);

/** Contents of objects as `git cat-file --batch` gives them; of those that are too large nothing is kept. */
function batchReader(largest: number) {
  const found: (Buffer | undefined)[] = [];
  let pending: Buffer = none;
  let content: { left: number; readonly parts: Buffer[] | undefined } | undefined;

  // `<oid> <type> <size>`, or `<name> missing`.
  const takeHeader = (): boolean => {
    const end = pending.indexOf(lineFeed);
    if (end < 0) return false;
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(pending.toString('latin1', 0, end)) ?? [];
    pending = pending.subarray(end + 1);
    if (size === undefined) found.push(undefined);
    else
      content = {
        left: Number(size) + 1,
        parts: type === 'blob' && Number(size) <= largest ? [] : undefined,
      };
    return true;
  };
  const takeContent = (open: NonNullable<typeof content>): boolean => {
    const part = pending.subarray(0, open.left);
    pending = pending.subarray(part.length);
    open.left -= part.length;
    open.parts?.push(part);
    if (open.left > 0) return false;
    found.push(open.parts === undefined ? undefined : Buffer.concat(open.parts).subarray(0, -1));
    content = undefined;
    return true;
  };
  return {
    found,
    take(chunk: Buffer): void {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      while (pending.length > 0 && (content === undefined ? takeHeader() : takeContent(content)));
    },
  };
}

function readBatch(
  git: GitProcess,
  names: readonly string[],
  largest: number,
): Promise<readonly (Buffer | undefined)[]> {
  const { promise, resolve } = Promise.withResolvers<readonly (Buffer | undefined)[]>();
  const reader = batchReader(largest);
  const child = spawn('git', [...git.safety, 'cat-file', '--batch'], {
    cwd: git.cwd,
    env: { ...git.env },
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  child.stdout.on('data', (chunk: Buffer) => reader.take(chunk));
  // What git no longer reads is missing from its answer.
  child.stdin.on('error', () => undefined);
  child.on('error', () => resolve([]));
  child.on('close', () => resolve(reader.found));
  child.stdin.end(names.map((name) => `${name}\n`).join(''));
  return promise;
}

/**
 * Reads objects by name; all that are asked for at once are read by one process.
 * @param largest the size in bytes up to which an object is given.
 */
export function blobReader(git: GitProcess, largest: number): (name: string) => Promise<Buffer | undefined> {
  let waiting:
    | { readonly names: string[]; readonly read: Promise<readonly (Buffer | undefined)[]> }
    | undefined;
  const begin = () => {
    const names: string[] = [];
    const read = new Promise<void>(setImmediate).then(() => {
      waiting = undefined;
      return readBatch(git, names, largest);
    });
    return { names, read };
  };
  return async (name) => {
    // In the protocol a line feed ends a name, and no file that anybody reads here has one in its name.
    if (/[\n\0]/.test(name)) return undefined;
    waiting ??= begin();
    const { names, read } = waiting;
    const at = names.push(name) - 1;
    return (await read)[at];
  };
}
