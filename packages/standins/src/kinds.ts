import type { StandInKind } from '@lockstep/core';
import { cratesStandInKind } from './crates/kind.ts';
import { giteaStandInKind } from './gitea/kind.ts';
import { githubStandInKind } from './github/kind.ts';
import { homebrewStandInKind } from './homebrew/kind.ts';
import { npmStandInKind } from './npm/kind.ts';
import { pypiStandInKind } from './pypi/kind.ts';

/** The stand-in of every kind of channel. */
export const standInKinds: readonly StandInKind[] = [
  npmStandInKind,
  cratesStandInKind,
  pypiStandInKind,
  githubStandInKind,
  giteaStandInKind,
  homebrewStandInKind,
];
