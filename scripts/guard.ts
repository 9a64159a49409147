// Fails when dist/ is not what the sources build; --built names the folder of a build that was just made of them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDistribution } from './build/distribution.ts';
import { compareFolders } from './build/folder-comparison.ts';

const root = dirname(import.meta.dirname);
const { values } = parseArgs({ options: { built: { type: 'string' } } });
const scratch = await mkdtemp(join(tmpdir(), 'lockstep-guard-'));
try {
  const built = values.built === undefined ? join(scratch, 'dist') : resolve(root, values.built);
  if (values.built === undefined) await buildDistribution(root, built);
  const differences = await compareFolders(built, join(root, 'dist'));
  for (const { file, how } of differences) console.error(`dist/${file}: ${how}`);
  if (differences.length > 0) {
    console.error('dist/ is stale: run npm run build and commit the result');
    process.exitCode = 1;
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
