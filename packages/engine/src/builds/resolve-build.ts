import { type BuildStorage, type Host, historyOf, type Ledger, type LedgerEntry } from '@lockstep/core';
import type { Project } from '../seal/project.ts';
import { buildRuns } from './build-run.ts';
import { type Candidate, candidatesOf, chooseBuild } from './candidate.ts';
import { releasedCommit } from './released-commit.ts';
import { checkBuild, type KnownSeals } from './sealed-build.ts';

/** Which build is wanted. */
export interface BuildQuery {
  /** The tag; by default the one at HEAD. */
  readonly target?: string | undefined;
  /** The run's id on its server, where several succeeded. */
  readonly run?: string | undefined;
}

/** Where a build is looked for, and what it is compared with. */
export interface BuildSources {
  readonly project: Project;
  readonly host: Host;
  readonly storage: BuildStorage;
  /** Opens the ledger of a release. */
  ledgerOf(release: string): Promise<Ledger>;
}

/** A build that may be published. */
export interface ResolvedBuild extends Pick<Candidate, 'run' | 'seal' | 'digest'> {
  /** Where it was found, for people. */
  readonly location: string;
  /** Whether the ledger knew its seal. */
  readonly isRecorded: boolean;
  /** Puts seal and files in their places. */
  place(): Promise<void>;
}

function sealsIn(chain: readonly LedgerEntry[]): KnownSeals {
  const digests = chain.flatMap(({ body }) => (body.kind === 'sealed' ? [body.seal] : []));
  return { recorded: new Set(digests), committedSeal: historyOf(chain).committedSeal };
}

/**
 * Finds the build of a release and verifies it before anything else: the tag on the host and in the checkout, the run’s
 * conclusion, workflow, commit and repository; then the seal against the ledger, the pins and the run, and every file
 * against the seal. Nothing is put in its place until `place` is called.
 * @throws LockstepError with everything that is wrong with what was asked first: the host, then what is stored.
 */
export async function resolveBuild(query: BuildQuery, sources: BuildSources): Promise<ResolvedBuild> {
  const { project, host, storage, ledgerOf } = sources;
  const released = await releasedCommit(project, host, query.target);
  const { commit, problems, target } = released;
  const expected = { workflow: project.config.release.workflow, commit };
  const runs = await buildRuns(host, expected, query.run, problems);
  const candidates = await candidatesOf(runs, target.tag, storage);
  const known = sealsIn(await (await ledgerOf(target.tag)).read());
  const chosen = chooseBuild(candidates, known, known.recorded);
  const place = await checkBuild(chosen, project, released, known);
  const { run, seal, digest, stored } = chosen;
  return { run, seal, digest, location: stored.location, isRecorded: known.recorded.has(digest), place };
}
