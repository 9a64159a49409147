import type { CoverageReport } from './report.ts';
import { type Measure, type Share, shareOf, shareOfHits, sumOf } from './share.ts';

/** What several records of one file come to: a test that ran it later adds to it. */
interface Tally {
  readonly hits: Map<string, number>;
  covered: number;
  found: number;
}

type Tallies = Readonly<Record<Measure, Map<string, Tally>>>;

// geninfo(1): `DA:line,count`, `BRDA:line,block,branch,taken`, `FNDA:count,name`; each with its sums.
const details = /^(DA|BRDA|FNDA):(.*)$/;
const sums = /^(LF|LH|BRF|BRH|FNF|FNH):(\d{1,12})$/;
const measures = { L: 'lines', B: 'branches', F: 'functions' } as const;

function tallyOf(tallies: Tallies, measure: Measure, file: string): Tally {
  const known = tallies[measure].get(file);
  if (known !== undefined) return known;
  const fresh: Tally = { hits: new Map(), covered: 0, found: 0 };
  tallies[measure].set(file, fresh);
  return fresh;
}

function takeDetail(tallies: Tallies, file: string, kind: string, rest: string): void {
  const parts = rest.split(',');
  const [measure, key, count] =
    kind === 'DA'
      ? (['lines', parts[0], parts[1]] as const)
      : kind === 'BRDA'
        ? (['branches', parts.slice(0, 3).join(), parts[3]] as const)
        : (['functions', parts.slice(1).join(), parts[0]] as const);
  const hits = count === '-' ? 0 : Number(count);
  if (key === undefined || key === '' || !Number.isFinite(hits))
    throw new Error(`“${kind}:${rest.slice(0, 60)}” is no line of lcov`);
  const tally = tallyOf(tallies, measure, file);
  tally.hits.set(key, (tally.hits.get(key) ?? 0) + hits);
}

function takeSum(tallies: Tallies, file: string, kind: string, count: number): void {
  const measure = kind.startsWith('L') ? measures.L : kind.startsWith('B') ? measures.B : measures.F;
  const tally = tallyOf(tallies, measure, file);
  if (kind.endsWith('H')) tally.covered += count;
  else tally.found += count;
}

// Details of several records of one file can be told apart; their sums cannot.
function shareOfFile({ hits, covered, found }: Tally): Share | undefined {
  return hits.size > 0 ? shareOfHits([...hits.values()]) : shareOf(covered, found);
}

function shareIn(tallies: ReadonlyMap<string, Tally>): Share | undefined {
  const shares = [...tallies.values()].map(shareOfFile);
  const sound = shares.filter((each) => each !== undefined);
  return shares.length === 0 || sound.length < shares.length ? undefined : sumOf(sound);
}

/**
 * Reads a tracefile of lcov (geninfo(1), “Tracefile format”).
 * @throws Error when a record has no end: the file was cut.
 */
export function readLcov(text: string): CoverageReport {
  const tallies: Tallies = { lines: new Map(), branches: new Map(), functions: new Map() };
  let file: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('SF:')) file = line.slice(3);
    if (line === 'end_of_record') file = undefined;
    const detail = details.exec(line);
    const sum = sums.exec(line);
    if (file === undefined) continue;
    if (detail !== null) takeDetail(tallies, file, detail[1] ?? '', detail[2] ?? '');
    if (sum !== null) takeSum(tallies, file, sum[1] ?? '', Number(sum[2]));
  }
  if (file !== undefined) throw new Error('its last record has no end');
  return { form: 'lcov', tell: (measure) => shareIn(tallies[measure]) };
}
