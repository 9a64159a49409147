import type { StandInKind } from '@lockstep/core';
import { npmStandInKind } from './npm/kind.ts';

/** The stand-in of every kind of channel. */
export const standInKinds: readonly StandInKind[] = [npmStandInKind];
