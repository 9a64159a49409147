import { childOf, entryOf, switchOf, textNode } from '../document/node.ts';
import type { RunJob } from '../run.ts';
import { callsOf, finding, type Rule } from '../scene.ts';

function checkoutsIn({ steps }: RunJob) {
  return steps.flatMap(({ step }) =>
    step.uses !== undefined && /(^|\/)actions\/checkout@/i.test(step.uses.text)
      ? { uses: step.uses, given: step.with }
      : [],
  );
}

/** A job that runs other people’s code does not leave the checkout’s credential to it. */
export const credentialNotKept: Rule = ({ jobs, isRelease }) => {
  if (!isRelease) return [];
  const running = jobs.filter(({ steps }) => steps.some(({ code }) => code.length > 0));
  return running.flatMap((job) =>
    checkoutsIn(job)
      .filter(({ given }) => switchOf(childOf(given, 'persist-credentials')) !== false)
      .map(({ uses, given }) => {
        const message = `the checkout leaves the job’s token to the code that the job “${job.job.id}” runs`;
        const spot = entryOf(given, 'persist-credentials')?.spot ?? uses.spot;
        return finding('WORKFLOW_CREDENTIAL_KEPT', message, spot);
      }),
  );
};

/** What compares with earlier releases sees their tags. */
export const fullHistory: Rule = ({ jobs }) =>
  jobs
    .filter((job) => callsOf(job, 'check', 'gate').length > 0)
    .flatMap((job) =>
      checkoutsIn(job)
        .filter(({ given }) => textNode(childOf(given, 'fetch-depth'))?.text !== '0')
        .map(({ uses, given }) => {
          const depth = entryOf(given, 'fetch-depth');
          const message = `the job “${job.job.id}” compares with earlier releases, and the checkout brings one commit alone`;
          return finding('WORKFLOW_SHALLOW', message, depth?.spot ?? uses.spot);
        }),
    );
