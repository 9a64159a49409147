import { type Artifact, type Problem, problem } from '@lockstep/core';
import { isStated, misstated } from './beside.ts';
import { fileDifferences } from './contents/file-differences.ts';
import { type Difference, describeDifference, differing, type InnerDifference } from './difference.ts';
import type { Pair } from './pairing.ts';
import { packageDifferences } from './seal-differences.ts';
import type { OpenFile, Side } from './side.ts';
import type { StatedFile, Statement } from './statement.ts';

/** What a comparison of one file found. */
export interface Found {
  readonly differences: readonly Difference[];
  /** Things worth knowing that are no difference. */
  readonly notes: readonly string[];
}

function digestText({ sha256, sha512, size }: StatedFile): string {
  const hash = sha256 === undefined ? `sha512 ${sha512}` : `sha256 ${sha256}`;
  return size === undefined ? hash : `${size} bytes, ${hash}`;
}

// The two are shown by a digest that both have.
function inCommon(file: StatedFile, other: StatedFile): StatedFile {
  return other.sha256 === undefined ? { file: file.file, sha512: file.sha512 } : file;
}

function artifactOf(statement: Statement, file: string): Artifact | undefined {
  return statement.kind === 'seal' ? statement.seal.artifacts.find((each) => each.file === file) : undefined;
}

function packagesOf(first: Side, other: Side, one: StatedFile, two: StatedFile): readonly InnerDifference[] {
  const [here, there] = [artifactOf(first.statement, one.file), artifactOf(other.statement, two.file)];
  return here === undefined || there === undefined ? [] : packageDifferences(here, there);
}

interface Sought {
  readonly open?: OpenFile;
  /** Why there is nothing to open. */
  readonly why?: string;
}

// Bytes that are not the ones that were stated say nothing about why the stated ones differ.
async function seek(side: Side, stated: StatedFile): Promise<Sought> {
  const open = await side.find(stated.file, stated.size);
  if (open === undefined) return { why: `its bytes are not beside “${side.name}”` };
  return (await isStated(open, stated)) ? { open } : { why: misstated(side, stated) };
}

interface Opened {
  readonly inner: readonly InnerDifference[];
  readonly notes: readonly string[];
}

async function openBoth(first: Side, other: Side, one: StatedFile, two: StatedFile): Promise<Opened> {
  const [here, there] = [await seek(first, one), await seek(other, two)];
  if (here.open !== undefined && there.open !== undefined)
    return { inner: await fileDifferences(one.file, here.open, there.open), notes: [] };
  const why = [here.why, there.why].filter((each) => each !== undefined).join(', and ');
  return { inner: [], notes: [`what differs inside ${one.file} is not known: ${why}`] };
}

/** Compares one file of two sides, and opens both where the digests differ. */
export async function compareFile(first: Side, other: Side, pair: Pair): Promise<Found> {
  const file = (pair.first ?? pair.other)?.file ?? '';
  const placed = (inner: readonly InnerDifference[]) =>
    inner.map((each) => ({ ...each, side: other.name, file }));
  const [one, two] = [pair.first, pair.other];
  if (one === undefined || two === undefined) {
    const alone = differing('file', one && digestText(one), two && digestText(two));
    return { differences: placed([alone]), notes: [] };
  }
  const packages = packagesOf(first, other, one, two);
  if (one.sha512 === two.sha512) return { differences: placed(packages), notes: [] };
  const digests = differing('file', digestText(inCommon(one, two)), digestText(inCommon(two, one)));
  const { inner, notes } = await openBoth(first, other, one, two);
  return { differences: placed([digests, ...packages, ...inner]), notes };
}

function headline(differences: readonly Difference[]): string {
  const [telling, ...others] = differences.filter(({ aspect }) => aspect !== 'file');
  const [only] = differences;
  const first = telling ?? only;
  if (first === undefined) return '';
  return `${describeDifference(first)}${others.length === 0 ? '' : ` (and ${others.length} more)`}`;
}

/** The problems that differences are: one for each file of each side, and one for the release itself. */
export function divergences(first: string, differences: readonly Difference[]): readonly Problem[] {
  const groups = Map.groupBy(differences, ({ side, file }) => JSON.stringify([side, file]));
  return [...groups.values()].flatMap((group) => {
    const [{ side, file } = { side: '' }] = group;
    const what = file ?? 'the release';
    const message = `${what} is not the same in “${first}” and “${side}”: ${headline(group)}`;
    return [problem('DIVERGENCE', message, file === undefined ? {} : { where: { file } })];
  });
}
