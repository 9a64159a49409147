import type { Problem } from '@lockstep/core';
import { isForkReference } from '../deeds/step-deeds.ts';
import { type Expression, expressionsIn } from '../document/expression.ts';
import { childOf, entryOf, type Spot, textNode } from '../document/node.ts';
import type { RunJob } from '../run.ts';
import { finding, permissionOf, type Rule, secretsOf } from '../scene.ts';

/** Events by strangers that start a run with the repository’s secrets. */
const privileged = new Set(['pull_request_target', 'workflow_run', 'issue_comment', 'pull_request_comment']);

function checkouts({ steps }: RunJob): readonly Spot[] {
  return steps.flatMap(({ step, commands }) => {
    const given = ['ref', 'repository'].map((name) => entryOf(step.with, name));
    const isCheckout = /(^|\/)actions\/checkout@/i.test(step.uses?.text ?? '');
    const foreign = isCheckout
      ? given.find((entry) => isForkReference(textNode(entry?.value)?.text ?? ''))?.spot
      : undefined;
    const byCommand = commands
      .filter(({ words }) => /^(gh pr checkout|git fetch .*\bpull\/)/.test(words.join(' ')))
      .map(({ spot }) => spot);
    return [...(foreign === undefined ? [] : [foreign]), ...byCommand];
  });
}

const scopes = ['contents', 'packages', 'id-token', 'actions', 'pull-requests', 'issues', 'deployments'];

function holdsCredential(job: RunJob): boolean {
  if (secretsOf(job).length > 0) return true;
  const levels = scopes.map((scope) => permissionOf(job, scope));
  return levels.some((level) => level === undefined || level === 'write');
}

/** Nothing that a stranger can start runs the stranger’s code beside a credential. */
export const noStrangersCode: Rule = ({ workflow, jobs }) => {
  const trigger = workflow.triggers.find(({ name }) => privileged.has(name));
  if (trigger === undefined) return [];
  return jobs.filter(holdsCredential).flatMap((job) =>
    checkouts(job).map((spot) => {
      const message = `“${trigger.name}” starts the job “${job.job.id}” with credentials, and it checks out code of a fork`;
      return finding('WORKFLOW_FORK_CODE', message, spot);
    }),
  );
};

// What whoever starts a release writes: it would be read as shell, not as a text.
const given =
  /\b(github|gitea|forgejo)\.(event\.|head_ref|base_ref|ref\b|ref_name|actor\b)|(^|[^\w.])inputs\b/i;
// What any stranger writes.
const strange =
  /\b(github|gitea)\.(head_ref\b|event\.([\w*[\]-]+\.)+(title|body|label|message|email|page_name|ref|name)\b)/i;

function injected(expressions: readonly Expression[], pattern: RegExp): readonly Expression[] {
  return expressions.filter(({ body }) => pattern.test(body.replace(/'[^']*'/g, "''")));
}

/** What is given from outside reaches a shell as a variable, never as a part of the script. */
export const noInjection: Rule = ({ jobs, isRelease }) =>
  jobs.flatMap(({ steps }) =>
    steps.flatMap(({ step }): readonly Problem[] => {
      const isScript = /(^|\/)actions\/github-script@/i.test(step.uses?.text ?? '');
      const script = step.run ?? (isScript ? textNode(childOf(step.with, 'script')) : undefined);
      if (script === undefined) return [];
      const details = isRelease ? {} : { severity: 'warning' as const };
      return injected(expressionsIn(script), isRelease ? given : strange).map(({ body, spot }) =>
        finding(
          'WORKFLOW_INJECTION',
          `“${body}” becomes a part of the script, whatever stands in it`,
          spot,
          details,
        ),
      );
    }),
  );
