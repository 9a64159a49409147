import type { History } from './history.ts';
import type { ReferenceKind, Stamp } from './reference.ts';
import { codePaths, type Suite, workflowPattern } from './suite.ts';

/** A file as it should be. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

/** What is to be written, and what to do after it. */
export interface Stamping {
  readonly files: readonly Written[];
  readonly next: string | undefined;
}

const isWorkflow = (path: string): boolean => path.startsWith('.github/workflows/');

function rewrittenFiles(suite: Suite, which: (path: string) => boolean, wanted: Wanted): readonly Written[] {
  return suite.files
    .filter(({ path }) => which(path))
    .map(({ path, text }) => ({ path, text: suite.reader.rewrite(text, wanted), before: text }))
    .filter(({ text, before }) => text !== before)
    .map(({ path, text }) => ({ path, text }));
}

type Wanted = (kind: ReferenceKind) => Stamp | undefined;

/** Why nothing can be stamped now. */
function obstacle(history: History): string | undefined {
  if (history.isShallow)
    return 'this clone lacks older commits, so the last change cannot be told: git fetch --unshallow';
  const open = history.uncommitted(...codePaths);
  if (open.length > 0)
    return `commit these first, since references name the commit that holds them: ${open.slice(0, 5).join(', ')}`;
  return undefined;
}

/**
 * What to write so that every reference names the commit that last changed what it refers to.
 *
 * Workflows that callers call hold references themselves, and are referred to: they are stamped and committed first, and
 * whatever refers to that commit is stamped by a second run.
 * @throws Error where the history does not say which commit that is.
 */
export function stampingOf(suite: Suite, history: History): Stamping {
  const reason = obstacle(history);
  if (reason !== undefined) throw new Error(reason);
  const stampOf = (...paths: readonly string[]): Stamp | undefined => {
    const commit = history.lastChange(...paths);
    return commit === undefined ? undefined : { slug: suite.slug, commit, version: suite.version };
  };
  const code = stampOf(...codePaths);
  const first = rewrittenFiles(suite, isWorkflow, (kind) => (kind === 'action' ? code : undefined));
  if (first.length > 0)
    return { files: first, next: 'commit these files, then run it again for whatever refers to that commit' };
  const open = history.uncommitted(workflowPattern);
  if (open.length > 0) return { files: [], next: `commit ${open.join(', ')}, then run it again` };
  const workflows = stampOf(workflowPattern);
  const files = rewrittenFiles(
    suite,
    (path) => !isWorkflow(path),
    (kind) => (kind === 'action' ? code : workflows),
  );
  return { files, next: files.length > 0 ? 'commit these files' : undefined };
}
