import type { BuildAttempt, BuildRun } from '@lockstep/core';

/** Tags of drafts that hold builds; nothing else may have one. */
export const draftPrefix = 'lockstep-build/';

function artifactPrefix({ release }: BuildRun): string {
  // Artifact names exclude what git allows in tags: quotes, angle brackets, bars and slashes.
  return `lockstep-build-${encodeURIComponent(release)}-`;
}

/** The name of the workflow artifact that holds a build. */
export function artifactName(build: BuildAttempt): string {
  return `${artifactPrefix(build)}${build.attempt}`;
}

/** The tag of the draft that holds a build; the draft is never published, so the tag never comes to be. */
export function draftTag({ release, run, attempt }: BuildAttempt): string {
  return `${draftPrefix}${release}/${run}/${attempt}`;
}

function attemptIn(name: string, prefix: string): number | undefined {
  const rest = name.startsWith(prefix) ? name.slice(prefix.length) : '';
  return /^[1-9][0-9]{0,5}$/.test(rest) ? Number(rest) : undefined;
}

/** Whether a draft holds a build of this very release; the name of one release may begin with that of another. */
export function isDraftOf(tag: string, release: string): boolean {
  const prefix = `${draftPrefix}${release}/`;
  return tag.startsWith(prefix) && /^[^/]+\/[0-9]+$/.test(tag.slice(prefix.length));
}

/** The attempt at a build of this run that a workflow artifact holds. */
export function attemptOfArtifact(name: string, run: BuildRun): number | undefined {
  return attemptIn(name, artifactPrefix(run));
}

/** The attempt at a build of this run that a draft holds. */
export function attemptOfDraft(tag: string, { release, run }: BuildRun): number | undefined {
  return attemptIn(tag, `${draftPrefix}${release}/${run}/`);
}
