import { fail } from '@lockstep/core';
import { lookAt } from '../checkpoint/look.ts';
import { commands } from '../commands.ts';
import type { Run } from '../world.ts';

/**
 * Does what status says is next, in this process, and nothing more.
 * @throws LockstepError `RESUME_PERSON` where that is not a command’s, naming it.
 */
export const runResume: Run = async (options, world) => {
  const { step } = await lookAt(options, world);
  if (step.kind === 'none')
    throw fail('RESUME_PERSON', `${step.text}: nothing comes next`, {
      remedy: 'Begin the next release: lockstep hotfix, or lockstep bump.',
    });
  if (step.kind === 'person')
    throw fail('RESUME_PERSON', `what comes next is a person’s: ${step.text}`, {
      ...(step.isIncident === true && { severity: 'incident' }),
    });
  world.log.info(`next: ${step.text}`);
  const run: Run = await commands[step.command].load();
  return run({ ...options, ...step.options }, world);
};
