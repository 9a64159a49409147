import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { bundleText, type Entry, findEntries, starterText } from './entry.ts';
import { smoke } from './smoke.ts';
import { stageSources } from './stage.ts';

/**
 * Builds, checks and runs all bundles, then puts them in place of whatever `out` held.
 * The bytes depend on sources and lockfile alone, not on where the repository lies.
 * @throws Error when a bundle is incomplete or does not start, or when `out` holds something else.
 */
export async function buildDistribution(root: string, out: string): Promise<void> {
  await refuseForeignFolder(out);
  // Below the repository, so that node finds its node_modules; of constant depth, so that paths in bundles agree.
  await mkdir(join(root, '.cache'), { recursive: true });
  const stage = await mkdtemp(join(root, '.cache', 'build-'));
  try {
    const built = await buildIn(stage, root);
    await rm(out, { recursive: true, force: true });
    await cp(built, out, { recursive: true });
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function buildIn(stage: string, root: string): Promise<string> {
  const entries = await findEntries(root);
  await stageSources(root, stage);
  await writeFile(join(stage, 'bundle.js'), bundleText(entries));
  const built = await bundle(root, stage);
  for (const entry of entries) await writeStarter(built, entry);
  for (const entry of entries) await smoke(built, entry, stage);
  return built;
}

async function writeStarter(folder: string, entry: Entry): Promise<void> {
  const file = join(folder, `${entry.name}.js`);
  await writeFile(file, starterText(entry));
  if (entry.kind === 'command') await chmod(file, 0o755);
}

async function refuseForeignFolder(out: string): Promise<void> {
  const present: string[] = await readdir(out).catch(() => []);
  if (present.length === 0 || present.includes('licenses.txt')) return;
  throw new Error(`${out} is not empty and holds no earlier build; it would be deleted`);
}
