export { hashFile } from './digest.js';
export { compareManifests, formatManifest, parseManifest } from './manifest.js';
export { scanTree } from './tree.js';
