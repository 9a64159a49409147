import { lookAt } from '../checkpoint/look.ts';
import type { Run } from '../world.ts';

/** Says where a release stands, and what to run next. */
export const runStatus: Run = async (options, world) => {
  const { report, exit } = await lookAt(options, world);
  return { report, exit };
};
