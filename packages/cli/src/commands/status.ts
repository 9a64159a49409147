import { status } from '@lockstep/engine';
import { lookingBy } from './look.ts';

/** Says where a release stands. */
export const runStatus = lookingBy(status);
