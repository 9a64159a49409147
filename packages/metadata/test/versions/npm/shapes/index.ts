import { lockfiles } from './lockfiles.ts';
import { releaseTools } from './release-tools.ts';
import type { Shape } from './shape.ts';
import { singlePackages } from './single.ts';
import { workspaces } from './workspaces.ts';

export type { Shape };

/** Every shape of a repository that is looked at. */
export const shapes: readonly Shape[] = [...singlePackages, ...workspaces, ...releaseTools, ...lockfiles];
