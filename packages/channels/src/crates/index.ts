export { openCratesChannel } from './channel.ts';
export { cratesKind } from './kind.ts';
export { type CratesSettings, cratesSettings } from './settings.ts';
