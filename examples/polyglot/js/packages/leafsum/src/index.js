export { differences, formatManifest, parseManifest, treeDigest } from './manifest.js';
export { manifestOf } from './tree.js';
