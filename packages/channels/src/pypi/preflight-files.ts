import { type ArtifactStore, LockstepError, type Problem, problem, type Target } from '@lockstep/core';
import { oneChunk } from '../registry/one-chunk.ts';
import { packageOf } from '../registry/sealed-package.ts';
import { atTarget, targetName } from '../registry/target-problem.ts';
import { type Distribution, readDistribution } from './distribution.ts';
import { metadataDifferences } from './metadata-differences.ts';
import { fileNameOf } from './observation.ts';
import { platformFindings } from './preflight-platforms.ts';
import type { Findings } from './preflight-project.ts';
import { publicRefusals } from './public-refusals.ts';
import { type Connection, isWarehouse } from './registry.ts';
import { isLocal } from './version.ts';

const mebibyte = 1024 * 1024;
// Source: Warehouse’s documentation, “Storage Limits”; its `constants.py` knows the highest limit that is ever granted.
const usualBytes = 100 * mebibyte;
const highestBytes = 1024 * mebibyte;

/** A target with what is in its file. */
export interface ReadTarget {
  readonly target: Target;
  readonly distribution?: Distribution;
  readonly problems: readonly Problem[];
}

/** Reads a target’s file again, with everything that its metadata are refused for. */
export async function readTarget(target: Target, artifacts: ArtifactStore): Promise<ReadTarget> {
  try {
    const bytes = await artifacts.read(target.artifact);
    return {
      target,
      distribution: await readDistribution(oneChunk(bytes), target.artifact.file),
      problems: [],
    };
  } catch (error) {
    if (error instanceof LockstepError) return { target, problems: error.problems };
    throw error;
  }
}

function sizeFindings(target: Target, isNew: boolean): Findings {
  const { size } = target.artifact.digest;
  if (size <= usualBytes) return { problems: [], notes: [] };
  const message = `${fileNameOf(target)} has ${Math.ceil(size / mebibyte)} MiB`;
  const limit = isNew ? usualBytes : highestBytes;
  if (size <= limit)
    return { problems: [], notes: [`${message}, and a project takes 100 MiB unless its limit was raised`] };
  const remedy =
    'Leave out what users do not need, split the package, or ask for a higher limit on the project’s settings page.';
  const refused = `${message}; the registry takes at most ${limit / mebibyte} MiB ${isNew ? 'for a new project' : 'whoever asks'}`;
  return { problems: [problem('TOO_LARGE', refused, { ...atTarget(target), remedy })], notes: [] };
}

function localProblems(target: Target): readonly Problem[] {
  const { version } = packageOf(target);
  if (!isLocal(version)) return [];
  const remedy = 'Leave out the part of the version from “+” on, and build again.';
  return [
    problem(
      'METADATA_INVALID',
      `${fileNameOf(target)}: the registry takes no local version such as ${version}`,
      { ...atTarget(target), remedy },
    ),
  ];
}

/** What one file would be refused for, whatever else is released. */
export function fileFindings(read: ReadTarget, isNew: boolean, connection: Connection): Findings {
  const { target, distribution, problems } = read;
  if (!isWarehouse(connection)) return { problems, notes: [] };
  const size = sizeFindings(target, isNew);
  const platforms = distribution && platformFindings(distribution, targetName(target));
  const refused = distribution === undefined ? [] : publicRefusals(distribution);
  return {
    problems: [
      ...problems,
      ...refused,
      ...size.problems,
      ...localProblems(target),
      ...(platforms?.problems ?? []),
    ],
    notes: [...size.notes, ...(platforms?.notes ?? [])],
  };
}

/**
 * Where the files of one version describe it differently: each is compared with the sdist, or with the first wheel.
 *
 * The registry shows what the first uploaded file says (Warehouse’s documentation, “Upload API”).
 */
export function disagreeingFiles(files: readonly Distribution[]): readonly Problem[] {
  return [...Map.groupBy(files, ({ name }) => name).values()].flatMap((version) => {
    const model = version.find(({ kind }) => kind === 'sdist') ?? version[0];
    const others = version.filter((file) => file !== model);
    return model === undefined ? [] : others.flatMap((other) => metadataDifferences(model, other));
  });
}
