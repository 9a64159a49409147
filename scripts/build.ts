// Bundles the actions and the command into dist/, or into the folder named by --out.
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDistribution } from './build/distribution.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const root = dirname(import.meta.dirname);
await buildDistribution(root, resolve(root, values.out));
