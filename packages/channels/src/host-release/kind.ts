import type { ChannelKind, HostKind } from '@lockstep/core';
import { addressOf, endpointOf } from './address.ts';
import { clashes } from './asset-name.ts';
import { openHostReleaseChannel } from './channel.ts';
import { completeSettings } from './completion.ts';
import { giteaReleaseSettings, githubReleaseSettings, type HostReleaseSettings } from './settings.ts';

type HostReleaseKind = ChannelKind<HostReleaseSettings>;

function kindOn(host: HostKind, settings: HostReleaseKind['settings']): HostReleaseKind {
  return {
    kind: `${host}-release`,
    settings,
    tools: [],
    endpoint: (given) => endpointOf(addressOf(host, given)),
    open: (id, given) => openHostReleaseChannel(host, id, given),
    complete: (given, surroundings) => completeSettings(host, given, surroundings),
    disagreements: clashes,
  };
}

/** Channels of releases on GitHub, with any files as their assets. */
export const githubReleaseKind: HostReleaseKind = kindOn('github', githubReleaseSettings);

/** The same on Gitea and Forgejo. */
export const giteaReleaseKind: HostReleaseKind = kindOn('gitea', giteaReleaseSettings);
