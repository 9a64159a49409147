import { configFile, type Problem, problem } from '@lockstep/core';
import { optionSwitch } from '../deeds/step-deeds.ts';
import { childOf, entryOf, type Spot, switchOf, textNode } from '../document/node.ts';
import { ancestorsOf, type RunJob } from '../run.ts';
import { callsOf, conditionOf, finding, type PlacedCall, type Rule } from '../scene.ts';

/** Whether something of these commands happens before a call: in a job that it waits for, or earlier in its own. */
function hasBefore(job: RunJob, index: number, ...commands: readonly string[]): boolean {
  const earlier = callsOf(job, ...commands).some((each) => each.index < index);
  return earlier || ancestorsOf(job).some((each) => callsOf(each, ...commands).length > 0);
}

function firstCalls(job: RunJob, command: string): readonly PlacedCall[] {
  return callsOf(job, command).slice(0, 1);
}

/** What is published or rehearsed is a build that was found or sealed before. */
export const resolvedBuild: Rule = ({ run }) => {
  if (run.isOnlyCalled) return [];
  return run.jobs.flatMap((job) =>
    ['publish', 'rehearse'].flatMap((command) =>
      firstCalls(job, command)
        .filter(({ index }) => !hasBefore(job, index, 'resolve-build', 'seal'))
        .map(({ call }) => {
          const message = `the job “${job.job.id}” runs ${command}, and waits for no job that resolves or seals the build`;
          return finding(
            'WORKFLOW_BUILD_NOT_NEEDED',
            message,
            command === 'publish' ? job.job.spot : call.spot,
          );
        }),
    ),
  );
};

const ignoresFailure = /\balways\s*\(\)|\bfailure\s*\(\)|!\s*cancelled\s*\(\)/;

/** Whether a job starts although a job that it needs failed or was skipped. */
function startsAnyway({ job }: RunJob): boolean {
  const condition = conditionOf(job.condition);
  return ignoresFailure.test(condition) && !/result\s*==\s*'success'/.test(condition);
}

function skipping({ call }: PlacedCall): Problem | undefined {
  const skip = optionSwitch(call, 'skip-rehearsal');
  const given = call.option('skip-rehearsal');
  const spot = typeof given === 'object' ? given.spot : call.spot;
  if (skip === true)
    return finding('WORKFLOW_NO_REHEARSAL', 'skip-rehearsal is set where it publishes', spot);
  if (skip === false) return undefined;
  const message = 'whether the rehearsal is skipped only a run decides';
  return finding('WORKFLOW_UNDECIDED', message, spot);
}

function rehearsalFault(job: RunJob, { index }: PlacedCall): Problem | undefined {
  const { id, spot, condition } = job.job;
  if (!hasBefore(job, index, 'rehearse'))
    return finding(
      'WORKFLOW_NO_REHEARSAL',
      `the job “${id}” publishes, and waits for no job that rehearses`,
      spot,
    );
  if (startsAnyway(job)) {
    const message = `the job “${id}” publishes even when the jobs that it needs failed or were skipped`;
    return finding('WORKFLOW_NO_REHEARSAL', message, condition?.spot ?? spot);
  }
  const lenient = ancestorsOf(job).find(
    (each) => callsOf(each, 'rehearse').length > 0 && switchOf(childOf(each.job.node, 'continue-on-error')),
  );
  if (lenient === undefined) return undefined;
  const place = entryOf(lenient.job.node, 'continue-on-error')?.spot ?? lenient.job.spot;
  return finding('WORKFLOW_NO_REHEARSAL', 'a failed rehearsal does not stop the publishing', place);
}

/** A rehearsal comes before every publishing, and its failure stops it. */
export const rehearsalFirst: Rule = ({ run }) => {
  if (run.isOnlyCalled) return [];
  return run.jobs.flatMap((job) => {
    const calls = callsOf(job, 'publish');
    const skipped = calls.flatMap((call) => skipping(call) ?? []);
    const [first] = calls;
    if (first === undefined || skipped.length > 0) return skipped;
    return rehearsalFault(job, first) ?? [];
  });
};

/** Credentials are tried before anything is published. */
export const preflightFirst: Rule = ({ run }) => {
  if (run.isOnlyCalled) return [];
  return run.jobs.flatMap((job) =>
    firstCalls(job, 'publish')
      .filter(({ index }) => !hasBefore(job, index, 'preflight'))
      .map(({ call }) => {
        const message = `the job “${job.job.id}” publishes, and nothing before it runs preflight`;
        return finding('WORKFLOW_NO_PREFLIGHT', message, call.spot);
      }),
  );
};

/** Building, rehearsing and publishing never share a job: two of them run packages’ code, one holds credentials. */
export const separateJobs: Rule = ({ run }) => {
  if (run.isOnlyCalled) return [];
  return run.jobs.flatMap((job) => {
    const [publish] = callsOf(job, 'publish');
    const [rehearse] = callsOf(job, 'rehearse');
    const [seal] = callsOf(job, 'seal');
    const both = publish === undefined ? [rehearse, seal] : [rehearse ?? seal, publish];
    const [one, other] = both;
    if (one === undefined || other === undefined) return [];
    const message = `the job “${job.job.id}” runs ${one.call.command} and ${other.call.command}; each needs a job of its own`;
    return [finding('WORKFLOW_JOBS_NOT_SEPARATE', message, one.call.spot)];
  });
};

/** What only a run decides is said. */
export const undecided: Rule = ({ jobs }) =>
  jobs.flatMap(({ steps }) =>
    steps.flatMap(({ calls }) =>
      calls
        .filter(({ command }) => command === undefined)
        .map(({ spot }) =>
          finding('WORKFLOW_UNDECIDED', 'which command of Lockstep runs here only a run decides', spot),
        ),
    ),
  );

function storesItself({ call, step }: PlacedCall, server: string): boolean {
  const isAction = step.step.run === undefined && step.step.uses?.text.includes('/seal') === true;
  const store = textNode(childOf(step.step.with, 'store'))?.text.trim() ?? 'auto';
  if (!isAction || store === 'false') return false;
  return server === 'github' || store === 'true' || call.option('token') !== undefined;
}

/** The workflow that `release.workflow` names seals, and stores what it sealed. */
export const sealingWorkflow: Rule = ({ workflow, config, run }) => {
  if (!workflow.file.endsWith(`/workflows/${config.release.workflow}`)) return [];
  const publishes = run.jobs.some((job) => callsOf(job, 'publish').length > 0);
  const seals = run.jobs.flatMap((job) => callsOf(job, 'seal'));
  const [seal] = seals;
  if (seal === undefined) {
    if (!publishes && !run.jobs.some((job) => job.steps.some(({ calls }) => calls.length > 0))) return [];
    if (run.jobs.some((job) => job.job.uses !== undefined && !/^[.$]\//.test(job.job.uses.text))) return [];
    const message = `release.workflow names this file, and no job of it runs seal`;
    return [finding('WORKFLOW_NOT_SEALING', message, workflow.on)];
  }
  const stores = run.jobs.some((job) => callsOf(job, 'store').length > 0);
  if (publishes || stores || seals.some((each) => storesItself(each, workflow.server))) return [];
  const store = textNode(childOf(seal.step.step.with, 'store'));
  const message = 'what is sealed here is never stored, so release-publish would not find it';
  return [finding('WORKFLOW_NOT_SEALING', message, store?.spot ?? seal.call.spot)];
};

/** The problem of a publishing workflow whose builds come from a file that is not there. */
export function missingWorkflow(file: string, spot: Spot): Problem {
  const message = `builds come from ${file}, which release.workflow names, and there is no such file`;
  return problem('WORKFLOW_MISSING', message, {
    where: { ...spot },
    remedy: `Add ${file}, or name the workflow that seals as release.workflow in ${configFile}.`,
  });
}
