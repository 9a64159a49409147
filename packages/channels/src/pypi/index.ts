export { openPypiChannel } from './channel.ts';
export { pypiKind } from './kind.ts';
export { type PypiSettings, pypiSettings } from './settings.ts';
