import { type Problem, problem } from '@lockstep/core';
import { foreignText } from '../../registry/foreign-text.ts';
import { type CoreMetadata, textOf } from '../core-metadata.ts';
import { isPackageName, normalName } from '../package-name.ts';
import { normalVersion } from '../version.ts';
import type { FileStem } from './file-name.ts';

/** Name and version in their one spelling each; undefined when the metadata has none. */
export function identityOf(metadata: CoreMetadata): FileStem | undefined {
  const name = textOf(metadata, 'Name') ?? '';
  const version = normalVersion(textOf(metadata, 'Version') ?? '');
  return isPackageName(name) && version !== undefined ? { name: normalName(name), version } : undefined;
}

/** A file that should be called otherwise; the message may hold words of the file. */
export function nameProblem(file: string, message: string): Problem {
  return problem('ARTIFACT_NAME_WRONG', `${file} ${foreignText(message)}`, { where: { file } });
}

/** Something inside a distribution that its registry or its installers refuse. */
export function contentProblem(file: string, key: string, message: string): Problem {
  return problem('METADATA_INVALID', `${file}: its ${key} ${message}`, { where: { file, key } });
}

// A hostile document could name a million.
const mostLicences = 20;

/** Licence files that the metadata names and the archive lacks (Warehouse, `forklift/legacy.py`). */
export function missingLicences(
  file: string,
  metadata: CoreMetadata,
  folder: string,
  paths: ReadonlySet<string>,
): readonly Problem[] {
  // Before 2.4 the field had no meaning, and uploads leave it out.
  if ((textOf(metadata, 'Metadata-Version') ?? '') < '2.4') return [];
  const lost = (metadata.get('License-File') ?? []).filter((path) => !paths.has(`${folder}/${path}`));
  return lost.slice(0, mostLicences).map((path) => {
    const shown = foreignText(path);
    return contentProblem(file, 'License-File', `${shown} is not in the archive as ${folder}/${shown}`);
  });
}
