// Fails when dist/ is not what the sources build.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildDistribution } from './build/distribution.ts';
import { compareFolders } from './build/folder-comparison.ts';

const root = dirname(import.meta.dirname);
const scratch = await mkdtemp(join(tmpdir(), 'lockstep-guard-'));
try {
  await buildDistribution(root, join(scratch, 'dist'));
  const differences = await compareFolders(join(scratch, 'dist'), join(root, 'dist'));
  for (const { file, how } of differences) console.error(`dist/${file}: ${how}`);
  if (differences.length > 0) {
    console.error('dist/ is stale: run npm run build and commit the result');
    process.exitCode = 1;
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
