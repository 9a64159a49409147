import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { type Contest, ratioOf } from '../pairs.ts';
import { type Programme, succeed } from '../programme.ts';
import { lockstep, npmrcText, pnpmPublish } from './commands.ts';
import { type Registry, startRegistry } from './registry.ts';
import { prepareRelease, type Release } from './release.ts';
import { members, version } from './workspace.ts';

const conditions = [
  { latencyMs: 100, goal: 0.35, warmUps: 1, pairs: 5 },
  { latencyMs: 0, goal: 1.2, warmUps: 3, pairs: 15 },
] as const;

async function assertPublished(registry: Registry): Promise<void> {
  const held = await registry.versions();
  const missing = members.map(({ name }) => `${name}@${version}`).filter((title) => !held.has(title));
  if (missing.length > 0) throw new Error(`not published: ${missing.join(', ')}`);
}

async function timed(programme: Programme, registry: Registry): Promise<number> {
  const { milliseconds } = await succeed(programme);
  await assertPublished(registry);
  return milliseconds;
}

/** Both sides start with an empty registry and an empty home; ours with the ledger of the preflight. */
function sides(
  { dist, scratch }: Bench,
  { folder, state: prepared }: Release,
  registry: Registry,
  latencyMs: number,
): Pick<Contest, 'ours' | 'theirs'> {
  const newHome = () => mkdtemp(join(scratch, 'home-'));
  const { token } = registry;
  return {
    async ours() {
      await registry.renew(latencyMs);
      const home = await newHome();
      const state = join(home, 'state');
      await cp(prepared, state, { recursive: true });
      return timed(lockstep('publish', { dist, folder, home, state, token }), registry);
    },
    async theirs() {
      const url = await registry.renew(latencyMs);
      const home = await newHome();
      await writeFile(join(home, '.npmrc'), npmrcText(url, token));
      return timed(pnpmPublish({ folder, home }), registry);
    },
  };
}

/**
 * Publishing 20 packages, journal and read-back included, against `pnpm -r publish` of the same packages.
 * @throws Error when a side does not publish all of them.
 */
export async function* publishFigures(bench: Bench): AsyncGenerator<Figure> {
  const registry = startRegistry();
  try {
    const release = await prepareRelease(bench, registry);
    for (const { latencyMs, goal, ...counts } of conditions) {
      const name = `publish-${latencyMs}ms`;
      const ratio = await ratioOf({ name, ...counts, ...sides(bench, release, registry, latencyMs) });
      yield { name, ratio, goal };
    }
  } finally {
    registry.close();
  }
}
