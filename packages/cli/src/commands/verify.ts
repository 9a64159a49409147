import { verify } from '@lockstep/engine';
import { lookingBy } from './look.ts';

/** Verifies every artifact on every channel. */
export const runVerify = lookingBy(verify);
