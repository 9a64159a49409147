import type { Problem } from '@lockstep/core';
import type { Sight } from '../deeds/step-deeds.ts';
import { type SecretUse, secretsIn, storedSecretsIn } from '../document/expression.ts';
import { childOf, entryOf, textNode } from '../document/node.ts';
import type { RunJob } from '../run.ts';
import {
  callsOf,
  conditionOf,
  finding,
  findingIn,
  hasDuty,
  type Rule,
  type Scene,
  secretsOf,
} from '../scene.ts';

function nameOf(use: SecretUse): string {
  return use.kind === 'named' ? use.name : 'a secret';
}

/** No file hands all secrets on, whoever needs which. */
export const namedSecrets: Rule = (scene) => {
  const { workflow, jobs } = scene;
  const inherited = jobs.flatMap(({ job }) => {
    const secrets = textNode(childOf(job.node, 'secrets'));
    if (secrets?.text !== 'inherit') return [];
    return findingIn(
      scene,
      'WORKFLOW_SECRETS_WIDE',
      `the job “${job.id}” hands all secrets on`,
      secrets.spot,
    );
  });
  const env = storedSecretsIn(childOf(workflow.root, 'env')).map((use) =>
    findingIn(scene, 'WORKFLOW_SECRETS_WIDE', `every job of the workflow gets ${nameOf(use)}`, use.spot),
  );
  const computed = secretsIn(workflow.root).flatMap((use) => {
    if (use.kind === 'named') return [];
    const message =
      use.kind === 'all' ? 'all secrets are read at once' : 'which secret is read only a run decides';
    return findingIn(scene, 'WORKFLOW_SECRETS_WIDE', message, use.spot);
  });
  return [...inherited, ...env, ...computed];
};

// `separateJobs` names these already where they stand beside a publishing.
function codeIn(job: RunJob): readonly Sight[] {
  const isPublishing = callsOf(job, 'publish').length > 0;
  return job.steps.flatMap(({ code }) =>
    code.filter(({ what }) => !isPublishing || !/^lockstep (rehearse|seal)/.test(what)),
  );
}

function firstOfEach(uses: readonly SecretUse[]): readonly SecretUse[] {
  return [...new Map(uses.toReversed().map((use) => [nameOf(use), use])).values()].reverse();
}

function besideCode(job: RunJob, code: readonly Sight[], secrets: readonly SecretUse[]): readonly Problem[] {
  const { id } = job.job;
  if (hasDuty(job)) {
    const holds = secrets[0] === undefined ? 'may publish' : `holds ${nameOf(secrets[0])}`;
    return code.map(({ what, spot }) =>
      finding(
        'WORKFLOW_CODE_BESIDE_SECRET',
        `the job “${id}” ${holds}, and runs other people’s code: ${what}`,
        spot,
      ),
    );
  }
  const [first] = code;
  return firstOfEach(secrets).map((use) =>
    finding(
      'WORKFLOW_CODE_BESIDE_SECRET',
      `${nameOf(use)} is in the job “${id}”, which runs other people’s code: ${first?.what}`,
      use.spot,
    ),
  );
}

const takesNone = new Set(['check', 'gate', 'seal', 'rehearse', 'install', 'verify', 'report']);

// A step of another kind may have a use for a secret that is no channel’s.
function isNeedless(use: SecretUse, job: RunJob, { credentials }: Scene): boolean {
  if (use.kind === 'named' && credentials.has(use.name)) return true;
  return job.steps.some(
    ({ step, calls }) =>
      calls.some(({ command }) => takesNone.has(command ?? '')) &&
      storedSecretsIn(step.node).some(
        ({ spot }) => spot.file === use.spot.file && spot.line === use.spot.line,
      ),
  );
}

function needless(job: RunJob, secrets: readonly SecretUse[], scene: Scene): readonly Problem[] {
  return firstOfEach(secrets.filter((use) => isNeedless(use, job, scene))).map((use) =>
    finding(
      'WORKFLOW_SECRET_UNNEEDED',
      `${nameOf(use)} reaches the job “${job.job.id}”, where Lockstep neither tries it nor publishes with it`,
      use.spot,
    ),
  );
}

/** A secret reaches the job that needs it, and there stands nobody else’s code beside it. */
export const secretsApart: Rule = (scene) =>
  scene.jobs.flatMap((job) => {
    const secrets = secretsOf(job).filter(({ kind }) => kind === 'named');
    const code = scene.isRelease ? codeIn(job) : [];
    const mayPublish = callsOf(job, 'publish', 'preflight', 'store').length > 0;
    if (code.length > 0 && (secrets.length > 0 || mayPublish)) return besideCode(job, code, secrets);
    if (job.job.uses !== undefined || hasDuty(job)) return [];
    return needless(job, secrets, scene);
  });

const restoring =
  /^(https:\/\/[^/]+\/)?(actions\/cache(\/restore)?|swatinem\/rust-cache|gradle\/[\w/-]*actions?|mozilla-actions\/sccache-action|buildjet\/cache)@/i;
const mayCache =
  /^(https:\/\/[^/]+\/)?(actions\/setup-[\w-]+|astral-sh\/setup-uv|ruby\/setup-ruby|pnpm\/action-setup)@/i;

/** What a job with a credential runs never comes from a cache, which other workflows may fill. */
export const noCaches: Rule = ({ jobs, isRelease }) => {
  if (!isRelease) return [];
  const held = jobs.filter(
    (job) => secretsOf(job).length > 0 || callsOf(job, 'publish', 'preflight', 'store').length > 0,
  );
  return held.flatMap(({ job, steps }) =>
    steps.flatMap(({ step }) => {
      const uses = step.uses?.text ?? '';
      const option = ['cache', 'enable-cache', 'bundler-cache'].map((name) => entryOf(step.with, name));
      const on = option.find((each) => each !== undefined && textNode(each.value)?.text !== 'false');
      const isOn = restoring.test(uses) || (mayCache.test(uses) && on !== undefined);
      if (!isOn || step.uses === undefined) return [];
      const message = `the job “${job.id}” holds a credential, and restores a cache`;
      return finding(
        'WORKFLOW_CACHE_RESTORED',
        message,
        restoring.test(uses) ? step.uses.spot : (on?.spot ?? step.uses.spot),
      );
    }),
  );
};

/** Whether a condition keeps pull requests out. */
export function keepsPullRequestsOut(condition: string): boolean {
  return /event_name|head\.repo|\.fork\b|github\.ref\b|ref_name|ref_type|repository_owner|actor/.test(
    condition,
  );
}

/** Pull requests run code that nobody has read yet. */
export const noSecretsForPullRequests: Rule = (scene) => {
  const { workflow, jobs, credentials } = scene;
  const isPullRequest = workflow.triggers.some(({ name }) => name === 'pull_request');
  if (!isPullRequest) return [];
  return jobs
    .filter(({ job }) => !keepsPullRequestsOut(conditionOf(job.condition)))
    .flatMap(({ job }) => {
      const ofSteps = job.steps.filter(({ condition }) => !keepsPullRequestsOut(conditionOf(condition)));
      const uses = ofSteps.flatMap(({ node }) => storedSecretsIn(node));
      const reachable = [...storedSecretsIn(childOf(job.node, 'env')), ...uses];
      return firstOfEach(reachable).flatMap((use) => {
        const isCredential = use.kind === 'named' && credentials.has(use.name);
        if (isCredential && !scene.isRelease) return [];
        const message = `a pull request starts the job “${job.id}”, which reads ${nameOf(use)}`;
        const details = isCredential || scene.isRelease ? {} : { severity: 'warning' as const };
        return finding('WORKFLOW_FORK_CODE', message, use.spot, details);
      });
    });
};
