import { isAsWritten, keptText, withPlainLines } from './kept-file.ts';
import { unifiedDiff } from './unified-diff.ts';

/**
 * How a file stands:
 * `same` and `left` (by an exception) need nothing; `new` and `changed` are to be written; `edited` differs from all that
 * was ever written there, so that it is somebody's.
 */
export type FileState = 'same' | 'new' | 'changed' | 'edited' | 'left';

/** A file of a repository, and what is to become of it. */
export interface FileVerdict {
  readonly file: string;
  readonly state: FileState;
  /** What it is to be. */
  readonly text: string;
  /** From what it is to what it is to be; empty where nothing is to be done. */
  readonly diff: string;
  /** Why it is left alone. */
  readonly reason?: string;
}

/** What is wanted of a file. */
export interface WantedFile {
  readonly file: string;
  /** The filled template. */
  readonly body: string;
  readonly exception?: { readonly reason: string; readonly do: 'leave' | 'overwrite' } | undefined;
}

function stateOf(current: string | undefined, { body, exception }: WantedFile, force: boolean): FileState {
  if (exception?.do === 'leave') return 'left';
  if (current === undefined) return 'new';
  if (withPlainLines(current) === keptText(body)) return 'same';
  // Put there by hand, word for word: all that is missing is the line above it.
  const isOurs = isAsWritten(current) || withPlainLines(current) === body;
  return isOurs || force || exception?.do === 'overwrite' ? 'changed' : 'edited';
}

/**
 * Compares a file with what it is to be.
 * @param current its text; undefined when it is not there.
 * @param force whether what was edited by hand is replaced.
 */
export function judgeFile(current: string | undefined, wanted: WantedFile, force: boolean): FileVerdict {
  const { file, body, exception } = wanted;
  const text = keptText(body);
  const state = stateOf(current, wanted, force);
  const isDone = state === 'same' || state === 'left';
  return {
    file,
    state,
    text,
    diff: isDone ? '' : unifiedDiff(file, current, text),
    ...(state === 'left' && exception !== undefined && { reason: exception.reason }),
  };
}

/** The files that are to be written. */
export function filesToWrite(verdicts: readonly FileVerdict[]): readonly FileVerdict[] {
  return verdicts.filter(({ state }) => state === 'new' || state === 'changed');
}
