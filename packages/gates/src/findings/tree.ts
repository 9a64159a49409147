import type { GateContext } from '../gate-check.ts';

/** The files that a log may name. */
export interface LogTree {
  /** The folder that the tools ran in, as an absolute path. */
  readonly folder: string;
  /** Files of the repository below it; none where nothing tells them. */
  readonly files: ReadonlySet<string>;
}

/** The files of the checked commit. */
export async function treeOf({ workspace, history, commit }: GateContext): Promise<LogTree> {
  const files = await history.filesAt(commit).catch(() => []);
  return { folder: workspace.folder, files: new Set(files) };
}
