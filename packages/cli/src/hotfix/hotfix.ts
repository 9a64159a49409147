import { LockstepError } from '@lockstep/core';
import { carryOut } from '../bump/carry-out.ts';
import { type DecidedRelease, decide } from '../bump/decision.ts';
import type { Options } from '../options.ts';
import type { World } from '../world.ts';
import { assertFree, type HotfixStart, hotfixStart, impossible, switchTo } from './start.ts';

/** A hotfix that was begun. */
export interface Hotfix {
  readonly branch: string;
  readonly tag: string;
  readonly version: string;
  readonly notes: readonly string[];
}

// The checkout as it was; what it held was committed, so nothing of anybody’s is lost.
async function restore({ git, before }: HotfixStart, made: string | undefined): Promise<void> {
  const place = before.branch === undefined ? ['--detach', before.head] : [before.branch];
  await switchTo(git, '--discard-changes', ...place);
  if (made !== undefined) await git('branch', '--quiet', '--delete', '--force', made);
}

async function decideAt(tag: string, options: Options, world: World): Promise<DecidedRelease> {
  const asked = { ...options, word: 'fix', commit: false, tag: false, push: false };
  const { release, notes } = await decide(asked, world);
  if (release === undefined) throw impossible(`${tag} has no next version: ${notes.join('; ')}`);
  return release;
}

// A commit that was made and not pushed is a whole hotfix, only not a public one.
function isWhole(error: unknown): boolean {
  return error instanceof LockstepError && error.code === 'BUMP_PUSH_REFUSED';
}

/**
 * Makes the branch for a hotfix from the tag of a release, and writes the patch version there as bump does. What fails
 * leaves the checkout as it was.
 * @throws LockstepError `HOTFIX_IMPOSSIBLE`, `BUMP_…`, `USAGE`.
 */
export async function makeHotfix(options: Options, world: World): Promise<Hotfix> {
  if (options.push && !options.commit) throw impossible('there is nothing to push without --commit');
  const start = await hotfixStart(options, world);
  const { git, tag, commit } = start;
  let made: string | undefined;
  try {
    await switchTo(git, '--detach', commit);
    const decided = await decideAt(tag, options, world);
    const branch = `hotfix/${decided.tag}`;
    await assertFree(git, branch, options, world);
    await switchTo(git, '--no-track', '--create', branch);
    made = branch;
    const { notes } = await carryOut({
      ...decided,
      branch,
      options: { ...options, word: 'fix', tag: false },
    });
    return { branch, tag, version: decided.version, notes: [`${branch} starts at ${tag}`, ...notes] };
  } catch (error) {
    if (!isWhole(error)) await restore(start, made);
    throw error;
  }
}
