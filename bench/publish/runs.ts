import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import type { Contest } from '../pairs.ts';
import { type Programme, succeed } from '../programme.ts';
import { type LockstepPlace, lockstep } from './commands.ts';
import type { Registry } from './registry.ts';
import type { Release } from './release.ts';

/** Publishes the release by another program; it gets an empty home and the address of the only registry. */
export type Rival = (home: string, url: string) => Promise<Programme>;

function listed(digests: ReadonlySet<string>): string {
  return [...digests].toSorted().join('\n');
}

/** Refuses a registry that does not hold exactly what was sealed for it. */
async function assertHeld(registry: Registry, { sealed }: Release): Promise<void> {
  const wanted = listed(sealed.get(registry.kind) ?? new Set());
  const held = listed(await registry.digests());
  if (wanted === '' || held !== wanted)
    throw new Error(`${registry.kind} holds\n${held}\ninstead of\n${wanted}`);
}

/** Refuses a release that is not on all its registries, whole and with the sealed bytes. */
export async function assertPublished(release: Release): Promise<void> {
  for (const registry of release.registries) await assertHeld(registry, release);
}

/** Empties the registries; gives the address of the first. */
export async function emptied({ registries }: Release, latencyMs: number): Promise<string> {
  const urls = await Promise.all(registries.map((registry) => registry.renew(latencyMs)));
  return urls[0] ?? '';
}

/** An empty home with the ledger of the preflight, for one publication. */
export async function freshPlace({ dist, scratch }: Bench, release: Release): Promise<LockstepPlace> {
  const home = await mkdtemp(join(scratch, 'home-'));
  const state = join(home, 'state');
  await cp(release.state, state, { recursive: true });
  return { dist, folder: release.folder, home, state, secrets: release.secrets };
}

/** How long our publication of a release takes, as a process, in milliseconds. */
export async function publishedByUs(bench: Bench, release: Release, latencyMs: number): Promise<number> {
  await emptied(release, latencyMs);
  const { milliseconds } = await succeed(lockstep(['publish'], await freshPlace(bench, release)));
  await assertPublished(release);
  return milliseconds;
}

/** Both sides of a publication; each starts with an empty registry and an empty home. */
export function sides(
  bench: Bench,
  release: Release,
  latencyMs: number,
  rival: Rival,
): Pick<Contest, 'ours' | 'theirs'> {
  return {
    ours: () => publishedByUs(bench, release, latencyMs),
    async theirs() {
      const url = await emptied(release, latencyMs);
      const home = await mkdtemp(join(bench.scratch, 'home-'));
      const { milliseconds } = await succeed(await rival(home, url));
      await assertPublished(release);
      return milliseconds;
    },
  };
}
