import { type Host, type Problem, type Report, releaseOf } from '@lockstep/core';
import { describeIssue, issuesNaming, type Project, verify } from '@lockstep/engine';
import { identify } from '../identity.ts';
import { openLedger } from '../ledger.ts';
import type { Options } from '../options.ts';
import type { ReleasedTag } from '../sanity/released.ts';
import { projectFor } from '../sealed-release.ts';
import { sessionOf } from '../session.ts';
import type { World } from '../world.ts';

/** What one look at a release showed. */
export interface Looked {
  readonly report?: Report;
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** Compares every channel with the seal, as anyone sees it: no credential of a channel is read. */
export async function lookAtChannels(
  { release, seal, unread }: ReleasedTag,
  project: Project,
  options: Options,
  world: World,
): Promise<Looked> {
  if (seal === undefined) {
    const why = unread === undefined ? 'its ledger holds none' : unread;
    const note = `${release.name}: no seal can be read (${why}), so its channels were not compared with it`;
    return { problems: [], notes: [note] };
  }
  const identity = identify(options, world.env);
  const own = projectFor(project, seal);
  const ledger = await openLedger({ project, release: releaseOf(seal).id, identity, options }, world);
  const session = sessionOf({ project: own, seal, ledger, identity, isFromLedger: true }, new Map(), world);
  const { report } = await verify(session);
  return { report, problems: report.problems, notes: [] };
}

/** Issues that were opened since a release and name its version; where none can be asked for, the note says why. */
export async function newIssues(
  host: Host | undefined,
  since: string | undefined,
  { name, version }: ReleasedTag['release'],
): Promise<readonly string[]> {
  if (since === undefined)
    return [`${name}: nothing says when it was released, so new issues were not looked for`];
  if (host === undefined) return [`${name}: nothing says on which host its issues are`];
  // Hosts tell times to the second.
  const reply = await host.issues.since(since.replace(/\.\d+/, ''));
  if (reply.outcome !== 'ok') {
    const why = reply.outcome === 'failed' ? reply.why : reply.message;
    return [`${name}: new issues could not be read: ${why}`];
  }
  const naming = issuesNaming(reply.value, [version, name]);
  if (naming.length === 0) return [`${name}: none of ${reply.value.length} new issues names it`];
  return naming.map((issue) => `${name} is named by ${describeIssue(issue)}`);
}
