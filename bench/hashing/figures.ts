import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bench, path } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { ratioOf } from '../pairs.ts';
import { type Programme, succeed } from '../programme.ts';
import { writeSample } from './sample.ts';

const sampleBytes = 1024 ** 3;
const peakGoalMib = 150;

interface Hashed {
  readonly milliseconds: number;
  readonly sha512: string;
}

async function byProduct(programme: Programme): Promise<Hashed & { readonly peakMib: number }> {
  const { milliseconds, sha512, peakKib } = JSON.parse((await succeed(programme)).stdout);
  return { milliseconds, sha512, peakMib: peakKib / 1024 };
}

async function byCoreutils(programme: Programme): Promise<Hashed> {
  const { milliseconds, stdout } = await succeed(programme);
  return { milliseconds, sha512: stdout.slice(0, 128) };
}

/**
 * Both digests of 1 GiB in the page cache against `sha512sum` alone, and the peak of our memory.
 * @throws Error when the two do not agree on the digest.
 */
export async function* hashingFigures({ scratch }: Bench): AsyncGenerator<Figure> {
  const sample = join(scratch, 'sample');
  await writeSample(sample, sampleBytes);
  const base = { cwd: scratch, env: { PATH: path } };
  const script = join(import.meta.dirname, 'digest-process.ts');
  const product = { ...base, file: process.execPath, args: [script, sample] };
  const coreutils = { ...base, file: 'sha512sum', args: [sample] };
  const expected = (await byCoreutils(coreutils)).sha512;
  const checked = (hashed: Hashed): number => {
    if (hashed.sha512 !== expected) throw new Error(`other digests: ${hashed.sha512} and ${expected}`);
    return hashed.milliseconds;
  };
  const peaks: number[] = [];
  const ours = async () => {
    const hashed = await byProduct(product);
    peaks.push(hashed.peakMib);
    return checked(hashed);
  };
  const theirs = async () => checked(await byCoreutils(coreutils));
  const name = 'hash-1gib';
  yield { name, goal: 0.9, ratio: await ratioOf({ name, ours, theirs, warmUps: 1, pairs: 7 }) };
  console.error(`${name}: at most ${Math.max(...peaks).toFixed(0)} MiB`);
  yield { name: `${name}-memory`, goal: 1, ratio: Math.max(...peaks) / peakGoalMib };
  await rm(sample);
}
