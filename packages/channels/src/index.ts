import type { ChannelKind } from '@lockstep/core';
import { cratesKind } from './crates/index.ts';
import { homebrewKind } from './homebrew/index.ts';
import { giteaReleaseKind, githubReleaseKind } from './host-release/index.ts';
import { npmKind } from './npm/index.ts';
import { pypiKind } from './pypi/index.ts';

export * from './crates/index.ts';
export { companions, endpoints } from './endpoints.ts';
export * from './homebrew/index.ts';
export * from './host-release/index.ts';
export * from './npm/index.ts';
export * from './pypi/index.ts';

/** Every kind of channel; a new one is one folder and one line here. */
export const channelKinds: readonly ChannelKind[] = [
  npmKind,
  pypiKind,
  cratesKind,
  githubReleaseKind,
  giteaReleaseKind,
  homebrewKind,
];
