import {
  type BuildStorage,
  compactJson,
  fail,
  type History,
  type HostRun,
  problem,
  readSeal,
  type Seal,
  type StoredBuild,
  sealDigest,
  throwAll,
} from '@lockstep/core';

/** A stored build that could be meant. */
export interface Candidate {
  readonly run: HostRun;
  readonly stored: StoredBuild;
  readonly seal: Seal;
  readonly digest: string;
}

async function candidateOf(
  run: HostRun,
  release: string,
  storage: BuildStorage,
): Promise<Candidate | undefined> {
  const stored = await storage.find({ release, run: run.id });
  if (stored === undefined) return undefined;
  const seal = readSeal(await stored.readSeal());
  return { run, stored, seal, digest: sealDigest(seal) };
}

/**
 * What runs left, as far as it is still there.
 * @throws LockstepError `BUILD_EXPIRED` when nothing is, `SEAL_INVALID`, or why the storage does not answer.
 */
export async function candidatesOf(
  runs: readonly HostRun[],
  release: string,
  storage: BuildStorage,
): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const run of runs) {
    const candidate = await candidateOf(run, release, storage);
    if (candidate !== undefined) found.push(candidate);
  }
  const ids = runs.map(({ id }) => id).join(', ');
  if (found.length === 0)
    throwAll([problem('BUILD_EXPIRED', `${storage.name} hold nothing of ${release} by run ${ids}`)]);
  return found;
}

// Every run has a seal of its own, for it names the run; what counts is whether they hold the same.
function contentOf({ seal: { build: _, ...content } }: Candidate): string {
  return compactJson(content);
}

/**
 * The one build that is meant: the one that the ledger is bound to, else the only one, or the newest of equal ones; of
 * these rather one that the ledger knows.
 * @throws LockstepError `BUILD_AMBIGUOUS`.
 */
export function chooseBuild(
  candidates: readonly Candidate[],
  { committedSeal }: Pick<History, 'committedSeal'>,
  recorded: ReadonlySet<string>,
): Candidate {
  const bound = candidates.find(({ digest }) => digest === committedSeal);
  if (bound !== undefined) return bound;
  const contents = new Set(candidates.map(contentOf));
  const chosen = candidates.find(({ digest }) => recorded.has(digest)) ?? candidates[0];
  if (contents.size === 1 && chosen !== undefined) return chosen;
  const shown = candidates.map(({ run, digest }) => `run ${run.id} (seal ${digest.slice(0, 12)})`).join(', ');
  throw fail('BUILD_AMBIGUOUS', `several builds differ: ${shown}`);
}
