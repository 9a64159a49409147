import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from '@lockstep/core';

/** A file with the text that it is to have. */
export interface NewText {
  readonly file: string;
  readonly text: string;
}

/** Files that were written, until somebody wants them back as they were. */
export interface Written {
  readonly files: readonly string[];
  /** Those that were not there before. */
  readonly created: readonly string[];
  /** Gives every file the bytes that it had. */
  undo(): Promise<void>;
}

interface Before {
  readonly file: string;
  readonly bytes: string | undefined;
}

// Only what is no text at all would not survive being read and written as one, and no manifest is.
async function textBefore(folder: string, file: string): Promise<string | undefined> {
  const path = join(folder, file);
  return (await stat(path).catch(() => undefined)) === undefined ? undefined : readFile(path, 'utf8');
}

async function restore(workspace: Workspace, before: readonly Before[]): Promise<void> {
  for (const { file, bytes } of before) {
    if (bytes === undefined) await rm(join(workspace.folder, file), { force: true });
    else await workspace.write(file, bytes);
  }
}

/**
 * Writes all files or none: when one cannot be written, those before it are as they were.
 * @throws whatever the failed one threw.
 */
export async function writeAll(workspace: Workspace, texts: readonly NewText[]): Promise<Written> {
  const before: Before[] = [];
  try {
    for (const { file, text } of texts) {
      before.push({ file, bytes: await textBefore(workspace.folder, file) });
      await workspace.write(file, text);
    }
  } catch (error) {
    await restore(workspace, before);
    throw error;
  }
  return {
    files: texts.map(({ file }) => file),
    created: before.filter(({ bytes }) => bytes === undefined).map(({ file }) => file),
    undo: () => restore(workspace, before),
  };
}
