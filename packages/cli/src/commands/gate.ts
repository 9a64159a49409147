import { fail } from '@lockstep/core';
import type { Run } from '../world.ts';

export const runGate: Run = async () => {
  throw fail('INTERNAL', 'not there yet');
};
