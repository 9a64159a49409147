import type { Problem } from '@lockstep/core';
import { type DocumentNode, entriesOf, entryOf, type Spot, textNode } from '../document/node.ts';
import type { RunJob } from '../run.ts';
import { callsOf, finding, mentionsJobToken, type Rule, type Scene } from '../scene.ts';

// Actions that read, and whatever they need beside.
const readers =
  /^(https:\/\/[^/]+\/)?(actions\/(checkout|cache(\/\w+)?|setup-[\w-]+|upload-artifact|download-artifact)|dtolnay\/rust-toolchain|pnpm\/action-setup|astral-sh\/setup-uv|swatinem\/rust-cache|oven-sh\/setup-bun|denoland\/setup-deno|actions-rust-lang\/setup-rust-toolchain)@/i;

const writing =
  /\b(git\s+push|gh\s|curl\s|cosign\b|ACTIONS_ID_TOKEN|hub\s|tea\s|publish|release|deploy|sign)/;

const releaseScopes = ['contents', 'packages', 'issues', 'pull-requests', 'id-token', 'attestations'];

/** The scopes that a job may write with reason; undefined where it cannot be told. */
function neededScopes(runJob: RunJob): ReadonlySet<string> | undefined {
  const { job, steps, workflow } = runJob;
  if (job.uses !== undefined) return undefined;
  const scopes = new Set<string>();
  if (callsOf(runJob, 'publish', 'preflight', 'record', 'store').length > 0)
    for (const scope of releaseScopes) scopes.add(scope);
  if (callsOf(runJob, 'gate').length > 0) scopes.add('issues');
  for (const { call } of callsOf(runJob, 'seal', 'verify', 'report'))
    if (call.option('token') !== undefined || call.option('ledger-token') !== undefined)
      scopes.add('contents');
  // With a token it files an issue for what no rerun mends.
  if (callsOf(runJob, 'report').some(({ call }) => call.option('token') !== undefined)) scopes.add('issues');
  // Drafts, which hold builds on Gitea, show to whoever may write alone.
  if (workflow.server !== 'github' && callsOf(runJob, 'resolve-build').length > 0) scopes.add('contents');
  for (const { step, calls, foreign } of steps) {
    if (calls.length > 0) continue;
    if (foreign.length > 0 || mentionsJobToken(step.node)) return undefined;
    if (step.uses !== undefined && !readers.test(step.uses.text)) return undefined;
    if (step.run !== undefined && writing.test(step.run.text)) return undefined;
  }
  return scopes;
}

interface Grant {
  readonly scope: string;
  readonly spot: Spot;
}

function writesIn(permissions: DocumentNode): readonly Grant[] {
  const all = textNode(permissions);
  if (all !== undefined) return all.text === 'write-all' ? [{ scope: 'all', spot: all.spot }] : [];
  return entriesOf(permissions).flatMap(({ key, spot, value }) =>
    textNode(value)?.text === 'write' ? { scope: key, spot } : [],
  );
}

function wideJob(runJob: RunJob): readonly Problem[] {
  const { job } = runJob;
  const permissions = entryOf(job.node, 'permissions');
  const grants = permissions === undefined ? [] : writesIn(permissions.value);
  const needed = neededScopes(runJob);
  return grants
    .filter(({ scope }) => scope === 'all' || (needed !== undefined && !needed.has(scope)))
    .map(({ scope, spot }) =>
      finding(
        'WORKFLOW_PERMISSIONS_WIDE',
        `the job “${job.id}” may write ${scope === 'all' ? 'everything' : scope}, and nothing in it needs that`,
        spot,
      ),
    );
}

function wideTop({ workflow }: Scene): readonly Problem[] {
  const permissions = entryOf(workflow.root, 'permissions');
  const grants = permissions === undefined ? [] : writesIn(permissions.value);
  return grants.map(({ scope, spot }) =>
    finding(
      'WORKFLOW_PERMISSIONS_WIDE',
      `every job may write ${scope === 'all' ? 'everything' : scope}; only those that need it should`,
      spot,
    ),
  );
}

/** A job may write what its work needs, and nothing else. */
export const leastPermissions: Rule = (scene) => {
  if (scene.isRelease) return [...wideTop(scene), ...scene.jobs.flatMap(wideJob)];
  const everything = [...wideTop(scene), ...scene.jobs.flatMap(wideJob)];
  return everything
    .filter(({ message }) => message.includes('everything'))
    .map((problem) => ({ ...problem, severity: 'warning' as const }));
};

/** What a job may do is said, and not left to the settings of the repository. */
export const permissionsSaid: Rule = ({ workflow, jobs, run, publishes }) => {
  // Older Gitea servers ignore the key; a called workflow has its caller’s.
  if (workflow.server !== 'github' || run.isOnlyCalled) return [];
  if (entryOf(workflow.root, 'permissions') !== undefined) return [];
  const silent = jobs.find(({ job }) => entryOf(job.node, 'permissions') === undefined);
  const message = 'the workflow has no “permissions”';
  if (silent !== undefined) {
    const rest = `so the job “${silent.job.id}” has those that the repository’s settings give`;
    const details = publishes ? {} : { severity: 'warning' as const };
    return [finding('WORKFLOW_PERMISSIONS_MISSING', `${message}, ${rest}`, silent.job.spot, details)];
  }
  if (!publishes) return [];
  const rest = 'so a job that is added has those that the repository’s settings give';
  const details = { severity: 'warning' as const };
  return [finding('WORKFLOW_PERMISSIONS_MISSING', `${message}, ${rest}`, workflow.on, details)];
};
