import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDistribution } from '../../scripts/build/distribution.ts';
import { filesMatching, root } from '../architecture/repository.ts';
import { builtFolder } from '../support/programme.ts';

/** Puts together what callers get of this repository by `uses:`: contracts, and bundles built from these sources. */
export async function assembleSuite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-suite-'));
  const contracts = filesMatching(/^(actions\/[^/]+\/)?action\.yml$/);
  for (const file of contracts) await cp(join(root, file), join(folder, file), { recursive: true });
  const dist = join(folder, 'dist');
  await (builtFolder === undefined
    ? buildDistribution(root, dist)
    : cp(builtFolder, dist, { recursive: true }));
  return folder;
}
