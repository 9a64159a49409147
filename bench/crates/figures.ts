import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { ratioOf } from '../pairs.ts';
import { preparedRelease, type Release } from '../publish/release.ts';
import { type Rival, sides } from '../publish/runs.ts';
import { cargo } from './cargo.ts';
import { chainedCrates } from './crates.ts';

const latencyMs = 100;

/** `cargo publish` of the workspace; its target directory is the same in every run. */
function cargoPublish({ scratch }: Bench, { folder, secrets }: Release): Rival {
  const target = join(scratch, 'cargo-target');
  return async (home, url) => {
    const args = ['publish', '--workspace', '--no-verify', '--registry', 'bench'];
    const programme = cargo(args, { folder, home, target, url });
    return { ...programme, env: { ...programme.env, ...secrets } };
  };
}

async function* figuresOf(bench: Bench, release: Release): AsyncGenerator<Figure> {
  const name = `crates-${latencyMs}ms`;
  const contest = sides(bench, release, latencyMs, cargoPublish(bench, release));
  yield { name, goal: 0.25, ratio: await ratioOf({ name, warmUps: 1, pairs: 5, ...contest }) };
}

/**
 * Publishing 10 crates in a chain, journal and read-back included, against `cargo publish --workspace` of the same.
 * @throws Error when a side does not publish all of them, byte for byte as they were sealed.
 */
export function cratesFigures(bench: Bench): AsyncGenerator<Figure> {
  return preparedRelease(bench, 'crates', [chainedCrates(10)], (release) => figuresOf(bench, release));
}
