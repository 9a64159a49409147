export { openHostReleaseChannel } from './channel.ts';
export { giteaReleaseKind, githubReleaseKind } from './kind.ts';
export { giteaReleaseSettings, githubReleaseSettings, type HostReleaseSettings } from './settings.ts';
