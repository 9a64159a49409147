export { homebrewKind } from './kind.ts';
export { type HomebrewSettings, homebrewSettings } from './settings.ts';
