import {
  exitCodeOf,
  type Outcome,
  type Problem,
  problem,
  type Report,
  releaseOf,
  throwAll,
} from '@lockstep/core';
import { brokenFiles } from './beside.ts';
import type { Difference } from './difference.ts';
import { compareFile, divergences, type Found } from './divergence.ts';
import { pairFiles } from './pairing.ts';
import { harmlessDifferences, releaseDifferences } from './seal-differences.ts';
import type { Side } from './side.ts';
import { statedFiles } from './statement.ts';

/** What a divergence means for the outcome. */
export type Policy = 'block' | 'warn';

/** One side, as reports show it. */
export interface ReportedSide {
  readonly name: string;
  readonly kind: 'seal' | 'manifest';
  readonly files: number;
  /** What a seal says of its release, its commit and its build. */
  readonly release?: string;
  readonly commit?: string;
  readonly build?: string;
}

/** The report of a comparison. */
export interface ComparisonReport extends Report {
  readonly sides: readonly ReportedSide[];
  readonly differences: readonly Difference[];
  readonly notes: readonly string[];
}

function reportedSide({ name, statement }: Side): ReportedSide {
  const files = statedFiles(statement).length;
  if (statement.kind === 'manifest') return { name, kind: 'manifest', files };
  const { id, commit } = releaseOf(statement.seal);
  return { name, kind: 'seal', files, release: id, commit, build: statement.seal.build.run };
}

// Of two releases everything differs. Of one that was built from two commits that is the difference to tell.
function obstacles(first: Side, other: Side): readonly Problem[] {
  const impossible = (why: string) => [
    problem('COMPARISON_IMPOSSIBLE', why, { where: { file: other.name } }),
  ];
  if (first.statement.kind === 'seal' && other.statement.kind === 'seal') {
    const [one, two] = [releaseOf(first.statement.seal).id, releaseOf(other.statement.seal).id];
    if (one !== two) return impossible(`“${first.name}” is of ${one}, “${other.name}” of ${two}`);
  }
  const pairs = pairFiles(statedFiles(first.statement), statedFiles(other.statement));
  const shared = pairs.some((pair) => pair.first !== undefined && pair.other !== undefined);
  return shared ? [] : impossible(`“${first.name}” and “${other.name}” have no file in common`);
}

function compareReleases(first: Side, other: Side): Found {
  if (first.statement.kind !== 'seal' || other.statement.kind !== 'seal')
    return { differences: [], notes: ['a manifest tells no commit and no tools: files alone are compared'] };
  const [one, two] = [first.statement.seal, other.statement.seal];
  return {
    differences: releaseDifferences(one, two).map((each) => ({ ...each, side: other.name })),
    notes: harmlessDifferences(one, two),
  };
}

async function compareWith(first: Side, other: Side): Promise<Found> {
  const found = [compareReleases(first, other)];
  // One after another: two archives at a time are enough in memory.
  for (const pair of pairFiles(statedFiles(first.statement), statedFiles(other.statement)))
    found.push(await compareFile(first, other, pair));
  return {
    differences: found.flatMap(({ differences }) => differences),
    notes: found.flatMap(({ notes }) => notes),
  };
}

/**
 * Compares what was built for one release in several places, file by file, each side with the first.
 *
 * Equal artifacts and equal tools are no difference, whichever run made them. Where files differ and their bytes can
 * be had, both are opened, and what differs inside is told.
 * @throws LockstepError `COMPARISON_IMPOSSIBLE` when the sides are not of one release.
 */
export async function compare(
  [first, ...others]: readonly [Side, ...Side[]],
  policy: Policy,
): Promise<Outcome<ComparisonReport>> {
  throwAll(others.flatMap((other) => obstacles(first, other)));
  const broken = await brokenFiles([first, ...others]);
  const found: Found[] = [];
  for (const other of others) found.push(await compareWith(first, other));
  const differences = found.flatMap((each) => each.differences);
  const diverging = divergences(first.name, differences);
  const problems = [...broken, ...(policy === 'block' ? diverging : [])];
  const warnings = policy === 'warn' ? diverging.map(({ message }) => `warning: ${message}`) : [];
  const report: ComparisonReport = {
    command: 'compare',
    ok: problems.length === 0,
    releases: [],
    channels: [],
    public: [],
    problems,
    sides: [first, ...others].map(reportedSide),
    differences,
    notes: [...new Set([...warnings, ...found.flatMap(({ notes }) => notes)])],
  };
  return { report, exit: exitCodeOf(problems.map(({ severity }) => severity)) };
}
