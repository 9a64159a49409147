// Measures what the project promises: one line a figure on stdout, spreads and reasons on stderr.
// Names of suites as arguments measure these alone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildDistribution } from '../scripts/build/distribution.ts';
import type { Bench } from './bench.ts';
import { checkFigures } from './check/figures.ts';
import { coldStartFigures } from './cold-start/figures.ts';
import { cratesFigures } from './crates/figures.ts';
import { type Figure, isMet, lineOf } from './figure.ts';
import { hashingFigures } from './hashing/figures.ts';
import { publishFigures } from './npm/figures.ts';
import { polyglotFigures } from './polyglot/figures.ts';
import { wheelsFigures } from './wheels/figures.ts';

const suites: Readonly<Record<string, (bench: Bench) => AsyncIterable<Figure>>> = {
  publish: publishFigures,
  crates: cratesFigures,
  wheels: wheelsFigures,
  polyglot: polyglotFigures,
  check: checkFigures,
  'cold-start': coldStartFigures,
  hashing: hashingFigures,
};

async function report(figures: AsyncIterable<Figure>): Promise<void> {
  try {
    for await (const figure of figures) {
      console.log(lineOf(figure));
      if (!isMet(figure)) process.exitCode = 1;
    }
  } catch (error) {
    console.error('void:', error);
    process.exitCode = 1;
  }
}

const named = process.argv.slice(2);
const chosen = named.length > 0 ? named : Object.keys(suites);
const root = dirname(import.meta.dirname);
const scratch = await mkdtemp(join(tmpdir(), 'lockstep-bench-'));
try {
  const dist = join(scratch, 'dist');
  await buildDistribution(root, dist);
  for (const name of chosen) {
    const suite = suites[name];
    if (suite === undefined)
      throw new Error(`there is no suite “${name}”: ${Object.keys(suites).join(', ')}`);
    await report(suite({ root, dist, scratch }));
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
