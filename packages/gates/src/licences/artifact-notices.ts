import { posix } from 'node:path';
import { LockstepError } from '@lockstep/core';
import { isArchive, openArchive, type ReadArchive } from '../archives/archive-files.ts';
import { type ReleasedFile, releasedFiles } from '../archives/released-files.ts';
import type { GateContext } from '../gate-check.ts';
import type { Licensed } from './licensed.ts';
import { licencedBy } from './python-licences.ts';

/** What was found in the artifacts of the release. */
export interface LookedInto {
  readonly faults: readonly string[];
  /** What Python packages say of their own licence. */
  readonly packages: readonly Licensed[];
  readonly unknown: readonly string[];
}

const isMetadata = (path: string) => /^(?:[^/]+\.dist-info\/METADATA|PKG-INFO)$/.test(path);

// Wheels carry them in `licenses` below their dist-info (PEP 639), older ones beside the metadata.
function carries({ files, sizes }: ReadArchive, notice: string): 'yes' | 'no' | 'empty' {
  const name = posix.basename(notice);
  const fits = (path: string) => {
    const place = path.replace(/^[^/]+\.dist-info\/(?:licenses\/|license_files\/)?/, '');
    return place === notice || place === name;
  };
  const found = files.filter(fits);
  if (found.length === 0) return 'no';
  return found.some((path) => (sizes.get(path) ?? 0) > 0) ? 'yes' : 'empty';
}

async function lookInto(
  released: ReleasedFile,
  notices: readonly string[],
  context: GateContext,
): Promise<LookedInto> {
  const { file } = released;
  if (!isArchive(file)) return { faults: [], packages: [], unknown: [`${file} (no archive)`] };
  try {
    const archive = await openArchive(released, context, isMetadata);
    const faults = notices.flatMap((notice) => {
      const found = carries(archive, notice);
      if (found === 'yes') return [];
      return [found === 'no' ? `${file} carries no ${notice}` : `${notice} in ${file} is empty`];
    });
    const metadata = [...archive.contents].filter(([path]) => isMetadata(path));
    const packages = metadata.map(([, content]) => licencedBy(new TextDecoder().decode(content), file));
    return { faults, packages, unknown: [] };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return { faults: error.problems.map(({ message }) => message), packages: [], unknown: [] };
  }
}

/** Looks for the notices in every artifact: the sealed ones, else those that are built. */
export async function noticesInArtifacts(
  notices: readonly string[],
  context: GateContext,
): Promise<LookedInto> {
  const released = await releasedFiles(context);
  if (released.length === 0) return { faults: [], packages: [], unknown: ['artifacts (none is built yet)'] };
  const looks: LookedInto[] = [];
  // One after the other: an archive may be large, and its reader keeps what was asked for.
  for (const each of released) looks.push(await lookInto(each, notices, context));
  return {
    faults: looks.flatMap(({ faults }) => faults),
    packages: looks.flatMap(({ packages }) => packages),
    unknown: looks.flatMap(({ unknown }) => unknown),
  };
}
