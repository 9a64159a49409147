import { start } from './index.js';
await start('store');
