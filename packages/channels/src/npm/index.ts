export { openNpmChannel } from './channel.ts';
export { npmKind } from './kind.ts';
export { type NpmSettings, npmSettings } from './settings.ts';
