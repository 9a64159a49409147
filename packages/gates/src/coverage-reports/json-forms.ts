import { z } from 'zod';
import type { CoverageReport } from './report.ts';
import { type Measure, type Share, shareOf, shareOfHits, sumOf } from './share.ts';

const count = z.number().int().nonnegative();

/** coverage.py: `coverage json`. */
const coveragePy = z.object({
  meta: z.object({ version: z.string() }),
  totals: z.object({
    covered_lines: count,
    num_statements: count,
    covered_branches: count.optional(),
    num_branches: count.optional(),
  }),
});

function readCoveragePy({ totals }: z.output<typeof coveragePy>): CoverageReport {
  const shares: Partial<Record<Measure, Share | undefined>> = {
    lines: shareOf(totals.covered_lines, totals.num_statements),
    branches: shareOf(totals.covered_branches, totals.num_branches),
  };
  return { form: 'coverage.py', tell: (measure) => shares[measure] };
}

/** istanbul's `json-summary`. */
const counted = z.object({ total: count, covered: count });
const istanbulSummary = z.object({
  total: z.object({ lines: counted, branches: counted.optional(), functions: counted.optional() }),
});

function readSummary({ total }: z.output<typeof istanbulSummary>): CoverageReport {
  return {
    form: 'istanbul’s summary',
    tell: (measure) => shareOf(total[measure]?.covered, total[measure]?.total),
  };
}

/** istanbul's `json`: one entry for each file. */
const hits = z.record(z.string(), z.number());
const istanbulFile = z.object({
  path: z.string(),
  statementMap: z.record(z.string(), z.object({ start: z.object({ line: z.number() }) })),
  s: hits,
  f: hits,
  b: z.record(z.string(), z.array(z.number())),
});
const istanbulFull = z
  .record(z.string(), istanbulFile)
  .refine((files) => Object.keys(files).length > 0, 'expected at least one file');

type IstanbulFile = z.output<typeof istanbulFile>;

// As istanbul counts (istanbul-lib-coverage, getLineCoverage): a line is hit as often as its busiest statement.
function linesOf({ statementMap, s }: IstanbulFile): readonly number[] {
  const byLine = new Map<number, number>();
  for (const [id, { start }] of Object.entries(statementMap))
    byLine.set(start.line, Math.max(byLine.get(start.line) ?? 0, s[id] ?? 0));
  return [...byLine.values()];
}

function readFull(files: z.output<typeof istanbulFull>): CoverageReport {
  const hitsOf: Record<Measure, (file: IstanbulFile) => readonly number[]> = {
    lines: linesOf,
    branches: ({ b }) => Object.values(b).flat(),
    functions: ({ f }) => Object.values(f),
  };
  return {
    form: 'istanbul',
    tell: (measure) => sumOf(Object.values(files).map((file) => shareOfHits(hitsOf[measure](file)))),
  };
}

/** tarpaulin: `cargo tarpaulin --out Json`. */
const tarpaulin = z.object({
  files: z.array(z.object({ path: z.array(z.string()), covered: count, coverable: count })).min(1),
});

function readTarpaulin({ files }: z.output<typeof tarpaulin>): CoverageReport {
  const shares = files.map(({ covered, coverable }) => shareOf(covered, coverable));
  const sound = shares.filter((each) => each !== undefined);
  const lines = sound.length < shares.length ? undefined : sumOf(sound);
  return { form: 'tarpaulin', tell: (measure) => (measure === 'lines' ? lines : undefined) };
}

/** Reads a JSON report by what is in it; undefined when it is of none of the known forms. */
export function readJsonReport(document: unknown): CoverageReport | undefined {
  const py = coveragePy.safeParse(document);
  if (py.success) return readCoveragePy(py.data);
  const summary = istanbulSummary.safeParse(document);
  if (summary.success) return readSummary(summary.data);
  const rust = tarpaulin.safeParse(document);
  if (rust.success) return readTarpaulin(rust.data);
  const full = istanbulFull.safeParse(document);
  return full.success ? readFull(full.data) : undefined;
}
