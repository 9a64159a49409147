import type { ReportedRepository, RepositoryState } from '@lockstep/core';
import { paint, type Sink } from './console-log.ts';
import type { Row } from './table.ts';

const styles = {
  'in sync': 'green',
  written: 'green',
  proposed: 'green',
  changed: 'yellow',
  edited: 'yellow',
  failed: 'red',
  skipped: 'dim',
} as const satisfies Record<RepositoryState, string>;

const widest = Math.max(...Object.keys(styles).map(({ length }) => length));

function fileLines({ files }: ReportedRepository): readonly string[] {
  return files
    .filter(({ state }) => state !== 'same')
    .flatMap(({ file, state, reason, diff }) => [
      `    ${state}: ${file}${reason === undefined ? '' : ` (${reason})`}`,
      // Its lines come marked, so that none of them can pass for an order to a runner.
      ...(diff === undefined ? [] : [`  | ${diff.trimEnd()}`]),
    ]);
}

function head(sink: Sink, { title, state, branch, detail }: ReportedRepository): string {
  const where = branch === undefined ? title : `${title} (${branch})`;
  return `  ${paint(sink, styles[state], state.padEnd(widest))}  ${where}${detail === undefined ? '' : `  ${detail}`}`;
}

/** What is to be done in each repository first, then how all of them stand. */
export function syncLines(sink: Sink, repositories: readonly ReportedRepository[]): readonly string[] {
  const details = repositories.flatMap((each) => {
    const lines = fileLines(each);
    return lines.length === 0 ? [] : [paint(sink, 'bold', each.title), ...lines];
  });
  return [...details, ...repositories.map((each) => head(sink, each))];
}

/** The same as rows: repository, branch, state, detail. */
export function syncRows(repositories: readonly ReportedRepository[]): readonly Row[] {
  return repositories.map(({ title, branch = '', state, detail = '' }) => [title, branch, state, detail]);
}
