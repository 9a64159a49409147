import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../../scripts/build/bundle.ts';
import type { Bench } from '../bench.ts';

/** The least that an action can be: it finds that an input is missing. */
const source = `import { getInput, setFailed } from '@actions/core';
try {
  getInput('target', { required: true });
} catch (error) {
  setFailed(error.message);
}
`;

/** Bundles an action that only imports @actions/core, as ours are bundled; gives its file. */
export async function buildBaseline({ root, scratch }: Bench): Promise<string> {
  const out = join(scratch, 'baseline');
  // Below the repository, so that the bundler finds its node_modules.
  await mkdir(join(root, '.cache'), { recursive: true });
  const stage = await mkdtemp(join(root, '.cache', 'bench-'));
  try {
    await writeFile(join(stage, 'package.json'), '{"type":"module"}');
    await writeFile(join(stage, 'bundle.js'), source);
    await cp(await bundle(root, stage), out, { recursive: true });
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  return join(out, 'index.js');
}
