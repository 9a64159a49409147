import { paint, type Sink } from './console-log.ts';

/** Where a version stands, as the report shows it. */
export interface VersionRow {
  readonly file: string;
  readonly line: number | undefined;
  /** Whose version it is. */
  readonly package: string;
  readonly found: string;
  /** Empty where nothing in particular is expected. */
  readonly expected: string;
  readonly verdict: 'right' | 'wrong' | 'its own' | 'unresolved';
  /** Why it has its own version, or what would resolve it. */
  readonly why?: string;
}

const styles = { right: 'green', wrong: 'red', 'its own': 'dim', unresolved: 'yellow' } as const;

function placeOf({ file, line }: VersionRow): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** The table for people. */
export function versionLines(sink: Sink, rows: readonly VersionRow[]): readonly string[] {
  const [places, found] = [placeOf, (row: VersionRow) => row.found].map((cell) =>
    Math.max(0, ...rows.map((row) => cell(row).length)),
  );
  return rows.map((row) => {
    const { verdict, expected, why = '' } = row;
    const wanted = verdict === 'wrong' ? `expected ${expected}` : why;
    const cells = [paint(sink, styles[verdict], verdict.padEnd(10)), placeOf(row).padEnd(places ?? 0)];
    return `  ${[...cells, row.found.padEnd(found ?? 0), wanted].join('  ').trimEnd()}`;
  });
}

/** The table for the summary of a job. */
export function versionRows(rows: readonly VersionRow[]): readonly (readonly string[])[] {
  return rows.map((row) => [placeOf(row), row.package, row.found, row.expected, row.verdict, row.why ?? '']);
}
