import { type HostRun, isSameRun, type OpenHost, type Secret } from '@lockstep/core';
import { askWorkflowRun, isWorkflowRun } from './workflow-run.ts';
import type { World } from './world.ts';

/** Whose results are judged, and for what. */
export interface Trial {
  /** The run that publishes. */
  readonly own: string;
  /** The released commit. */
  readonly commit: string;
  readonly host: OpenHost;
  readonly token: Secret | undefined;
}

// What starts a run of code that somebody here has merged or chosen. Others, such as a comment on an issue or the end of
// another run, may have checked out anything.
const trustedEvents = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch', 'release']);

// A fork's run, or one for a fork's pull request, runs code that nobody here has merged.
function faultOf({ repository, event, commit }: HostRun, own: string | undefined, released: string) {
  if (repository !== own) return `which ran the code of ${repository}`;
  if (!trustedEvents.has(event)) return `which was started by ${event}`;
  return commit === released ? undefined : `which ran for ${commit}`;
}

/**
 * Why the results of a run count for nothing; undefined when they count.
 *
 * In a workflow only runs of this very repository count, for the released commit, started by a push, a person or a
 * schedule; at a terminal also what was checked there.
 */
export async function distrustOf(
  run: string,
  { own, commit, host, token }: Trial,
  world: World,
): Promise<string | undefined> {
  if (isSameRun(run, own)) return undefined;
  if (!isWorkflowRun(run)) return world.inWorkflow ? 'which was no run of a workflow' : undefined;
  const reply = await askWorkflowRun(run, host, token, world);
  if (reply === undefined) return 'which is none of this repository’s runs as far as this one can tell';
  if (reply.outcome !== 'ok') return 'of which the server tells nothing';
  return faultOf(reply.value, world.env.GITHUB_REPOSITORY, commit);
}
