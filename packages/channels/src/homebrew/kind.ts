import type { ChannelKind } from '@lockstep/core';
import { openHomebrewChannel } from './channel.ts';
import { type HomebrewSettings, homebrewSettings } from './settings.ts';
import { tapUpstream } from './tap-upstream.ts';

/** Channels of Homebrew taps: one formula in one git repository. */
export const homebrewKind: ChannelKind<HomebrewSettings> = {
  kind: 'homebrew',
  settings: homebrewSettings,
  tools: [],
  // A tap may hold several formulae of one release, each a channel of its own.
  endpoint: ({ tap, formula }) => `${tap}#${formula}`,
  open: openHomebrewChannel,
  upstream: (settings, { git }) => tapUpstream(settings, git),
};
