import { start } from './index.js';
await start('resolve-build');
