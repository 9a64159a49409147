import { calledWorkflow } from '../run.ts';
import { finding, permissionOf, type Rule } from '../scene.ts';

/**
 * Jobs with an OIDC identity stand in the caller’s own file.
 *
 * PyPI matches `job_workflow_ref`, the file that holds the job, with a file of the project’s own repository, so a
 * reusable workflow of another one never fits (Warehouse documentation, Trusted Publishers, “Troubleshooting”).
 */
export const ownIdentity: Rule = ({ jobs, config, repository, isRelease }) => {
  const hasPypi = config.channels.some(({ kind }) => kind === 'pypi');
  if (!hasPypi) return [];
  return jobs.flatMap((runJob) => {
    const { job } = runJob;
    const isForeign = job.uses !== undefined && calledWorkflow(job, repository.workflows) === undefined;
    if (!isForeign || job.uses === undefined || /^[.$]\//.test(job.uses.text)) return [];
    // A scan of the repository asks for an identity, too.
    if (!isRelease && !/publish|release|pypi|deploy/i.test(job.uses.text)) return [];
    if (permissionOf(runJob, 'id-token') !== 'write') return [];
    const message = `the job “${job.id}” lends its identity to “${job.uses.text}”; PyPI takes that of this repository’s own files alone`;
    return finding('WORKFLOW_IDENTITY_ELSEWHERE', message, job.uses.spot);
  });
};
