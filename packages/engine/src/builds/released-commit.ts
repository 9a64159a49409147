import { type Host, type Problem, problem, replyProblem, throwAll } from '@lockstep/core';
import { stateOf } from '../seal/make-seal.ts';
import type { Project } from '../seal/project.ts';
import { checkTag, type ReleaseTarget, resolveTarget } from '../seal/target.ts';

/** A target with the commit that its tag points at on the host. */
export interface ReleasedCommit {
  readonly target: ReleaseTarget;
  readonly commit: string;
  /** What is wrong between host and checkout. */
  readonly problems: readonly Problem[];
}

async function commitOnHost(host: Host, tag: string): Promise<string> {
  const reply = await host.refs.get(`tags/${tag}`);
  if (reply.outcome === 'ok' && reply.value !== undefined) return reply.value;
  const isMissing = reply.outcome === 'ok' || (reply.outcome === 'refused' && reply.reason === 'missing');
  const { owner, name } = host.address;
  if (isMissing) throwAll([problem('TAG_MISSING', `${owner}/${name} has no tag ${tag}`)]);
  else throwAll([replyProblem(reply, `tag ${tag} cannot be read`, 'BUILD_NOT_FOUND')]);
  return '';
}

/**
 * The commit of a target, by its tag on the host, compared with the tag and HEAD of the checkout.
 * @throws LockstepError `TARGET_UNKNOWN`, `GIT_UNUSABLE`, `TAG_MISSING`, or why the host does not say.
 */
export async function releasedCommit(
  project: Project,
  host: Host,
  named: string | undefined,
): Promise<ReleasedCommit> {
  const git = await stateOf(project);
  const target = resolveTarget(project.config, git, named);
  const commit = await commitOnHost(host, target.tag);
  const here = await project.workspace.commitOf(target.tag);
  const moved = `tag ${target.tag} points at ${commit} on the host, and at ${here} in the checkout`;
  const isMoved = here !== undefined && here !== commit;
  return {
    target,
    commit,
    problems: [
      ...(isMoved ? [problem('TAG_MOVED', moved)] : []),
      ...(await checkTag(project.workspace, git, target)),
    ],
  };
}
