import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type LockstepError, type Workspace } from '@lockstep/core';
import { placeToWrite } from '@lockstep/hosts';

/** A file with the text that it is to have. */
export interface NewText {
  readonly file: string;
  readonly text: string;
}

/** Files that were written, until somebody wants them back as they were. */
export interface Written {
  readonly files: readonly string[];
  /** Gives every file the bytes that it had. */
  undo(): Promise<void>;
}

interface Before {
  readonly file: string;
  /** Undefined for a file that was not there. */
  readonly text: string | undefined;
}

async function bytesAt(path: string): Promise<Buffer | undefined> {
  return (await stat(path).catch(() => undefined)) === undefined ? undefined : readFile(path);
}

// What is no UTF-8 was not read as it stands there, and would be written otherwise.
async function before(folder: string, file: string): Promise<Before> {
  const bytes = await bytesAt(await placeToWrite(folder, file));
  const text = bytes?.toString('utf8');
  if (bytes === undefined || Buffer.from(text ?? '').equals(bytes)) return { file, text };
  throw fail('BUMP_IMPOSSIBLE', `${file} is not written in UTF-8, and would be damaged`, {
    where: { file },
    remedy: 'Save it as UTF-8, or write the version there by hand and list the file under versions.ignore.',
  });
}

/** Gives files back what they had; the names of those that could not be. */
async function restore(workspace: Workspace, changed: readonly Before[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { file, text } of changed) {
    const done =
      text === undefined ? rm(join(workspace.folder, file), { force: true }) : workspace.write(file, text);
    await done.catch(() => left.push(file));
  }
  return left;
}

function writeFailed(file: string, left: readonly string[], cause: unknown): LockstepError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const rest =
    left.length === 0 ? 'nothing was changed' : `these carry the new version already: ${left.join(', ')}`;
  return fail('BUMP_WRITE_FAILED', `${file} could not be written: ${why}; ${rest}`, {
    where: { file },
    cause,
  });
}

/**
 * Writes all files or none: when one cannot be written, those before it are as they were.
 * @throws LockstepError `BUMP_IMPOSSIBLE`, `FILE_OUTSIDE` before anything is written; `BUMP_WRITE_FAILED`.
 */
export async function writeAll(workspace: Workspace, texts: readonly NewText[]): Promise<Written> {
  const all = await Promise.all(texts.map(({ file }) => before(workspace.folder, file)));
  for (const [index, { file, text }] of texts.entries()) {
    try {
      await workspace.write(file, text);
    } catch (error) {
      throw writeFailed(file, await restore(workspace, all.slice(0, index)), error);
    }
  }
  return {
    files: texts.map(({ file }) => file),
    undo: async () => void (await restore(workspace, all)),
  };
}
