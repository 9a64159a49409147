import { finding, type Rule } from '../scene.ts';

/** Publishing past Lockstep is named: nothing rehearses it, seals it or writes it down. */
export const foreignPublishing: Rule = ({ jobs }) =>
  jobs.flatMap(({ job, steps }) =>
    steps.flatMap(({ foreign }) =>
      foreign.map(({ what, spot }) =>
        finding(
          'WORKFLOW_FOREIGN_PUBLISH',
          `the job “${job.id}” publishes with ${what}, past Lockstep`,
          spot,
        ),
      ),
    ),
  );
