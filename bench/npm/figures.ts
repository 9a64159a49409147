import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { ratioOf } from '../pairs.ts';
import { preparedRelease, type Release } from '../publish/release.ts';
import { sides } from '../publish/runs.ts';
import { members, npmPackages } from './packages.ts';
import { pnpmPublish } from './pnpm.ts';

const conditions = [
  { latencyMs: 100, goal: 0.35, warmUps: 1, pairs: 5 },
  { latencyMs: 0, goal: 1.2, warmUps: 3, pairs: 15 },
] as const;

async function* figuresOf(bench: Bench, release: Release): AsyncGenerator<Figure> {
  const rival = pnpmPublish(release);
  for (const { latencyMs, goal, ...counts } of conditions) {
    const name = `publish-${latencyMs}ms`;
    const ratio = await ratioOf({ name, ...counts, ...sides(bench, release, latencyMs, rival) });
    yield { name, ratio, goal };
  }
}

/**
 * Publishing 20 packages, journal and read-back included, against `pnpm -r publish` of the same packages.
 * @throws Error when a side does not publish all of them.
 */
export function publishFigures(bench: Bench): AsyncGenerator<Figure> {
  return preparedRelease(bench, 'npm', [npmPackages(members)], (release) => figuresOf(bench, release));
}
