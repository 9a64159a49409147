import type { ChannelKind } from '@lockstep/core';
import { npmKind } from './npm/index.ts';

export { companions, endpoints } from './endpoints.ts';
export * from './npm/index.ts';

/** Every kind of channel; a new one is one folder and one line here. */
export const channelKinds: readonly ChannelKind[] = [npmKind];
