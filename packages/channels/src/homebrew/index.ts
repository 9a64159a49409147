export { homebrewKind } from './kind.ts';
export { type HomebrewSettings, homebrewSettings } from './settings.ts';
export { tapUpstream } from './tap-upstream.ts';
