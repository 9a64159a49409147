import type { ChannelKind } from '@lockstep/core';
import { cratesKind } from './crates/index.ts';
import { npmKind } from './npm/index.ts';
import { pypiKind } from './pypi/index.ts';

export * from './crates/index.ts';
export { companions, endpoints } from './endpoints.ts';
export * from './npm/index.ts';
export * from './pypi/index.ts';

/** Every kind of channel; a new one is one folder and one line here. */
export const channelKinds: readonly ChannelKind[] = [npmKind, pypiKind, cratesKind];
