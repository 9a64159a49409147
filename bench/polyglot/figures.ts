import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { chainedCrates } from '../crates/crates.ts';
import type { Figure } from '../figure.ts';
import { npmPackages } from '../npm/packages.ts';
import { ratioOf } from '../pairs.ts';
import { succeed } from '../programme.ts';
import { lockstep } from '../publish/commands.ts';
import type { RegistryKind } from '../publish/registry.ts';
import { preparedRelease, type Release } from '../publish/release.ts';
import { assertPublished, emptied, freshPlace, publishedByUs } from '../publish/runs.ts';
import { installPythonTools } from '../wheels/python-tools.ts';
import { distributions, requirements } from './distributions.ts';

const latencyMs = 100;

const members = [
  { name: '@bench/library', needs: [] },
  { name: '@bench/command', needs: ['@bench/library'] },
];

/** Milliseconds of whole processes. */
interface Times {
  /** Each channel published by itself. */
  readonly npm: number;
  readonly pypi: number;
  readonly crates: number;
  /** A run that finds everything published: it starts, hashes the sealed files and looks once. */
  readonly idle: number;
}

// In the order of their ranks, as the jobs of a workflow would; a channel before its turn is refused.
async function channelTimes(bench: Bench, release: Release): Promise<Times> {
  await emptied(release, latencyMs);
  const place = await freshPlace(bench, release);
  const publish = async (...part: readonly string[]) =>
    (await succeed(lockstep(['publish', ...part], place))).milliseconds;
  const alone = (kind: RegistryKind) => publish('--channel', kind);
  const times = { npm: await alone('npm'), pypi: await alone('pypi'), crates: await alone('crates') };
  await assertPublished(release);
  return { ...times, idle: await publish() };
}

function sumOverRanks({ npm, pypi, crates }: Times): number {
  return npm + Math.max(pypi, crates);
}

/** The second counts once what both ranks' processes do before they publish anything. */
const baselines: Readonly<Record<string, (times: Times) => number>> = {
  [`polyglot-${latencyMs}ms`]: sumOverRanks,
  [`polyglot-${latencyMs}ms-one-start`]: (times) => sumOverRanks(times) - times.idle,
};

async function* figuresOf(bench: Bench, release: Release): AsyncGenerator<Figure> {
  const ours = () => publishedByUs(bench, release, latencyMs);
  for (const [name, baseline] of Object.entries(baselines)) {
    const theirs = async () => baseline(await channelTimes(bench, release));
    yield { name, goal: 1.35, ratio: await ratioOf({ name, ours, theirs, warmUps: 1, pairs: 7 }) };
  }
}

/**
 * Publishing to three registries at once, against the sum over ranks of the slowest channel by itself: npm can be
 * taken back within limits, so it comes first; PyPI and crates.io never, so they follow side by side.
 * @throws Error when a side does not publish all, byte for byte as it was sealed.
 */
export async function* polyglotFigures(bench: Bench): AsyncGenerator<Figure> {
  const tools = await installPythonTools(join(bench.scratch, 'build-tools'), requirements);
  const parts = [npmPackages(members), distributions(tools), chainedCrates(2)];
  yield* preparedRelease(bench, 'polyglot', parts, (release) => figuresOf(bench, release));
}
