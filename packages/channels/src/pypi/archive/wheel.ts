import { posix } from 'node:path';
import { type ArchiveContents, fail, type Problem, readZip, throwAll } from '@lockstep/core';
import type { Distribution } from '../distribution.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { needsOf } from '../needs.ts';
import { nameInFile } from '../package-name.ts';
import { compareVersions } from '../version.ts';
import { readEntryPoints } from './entry-points.ts';
import { type FileStem, parseWheelName, type WheelFileName, wheelStem } from './file-name.ts';
import { contentProblem, identityOf, missingLicences, nameProblem } from './identity.ts';
import { recordFaults } from './record.ts';
import { wheelDocumentFaults } from './wheel-document.ts';

const documents = /^[^/]+\.dist-info\/(?:METADATA|WHEEL|RECORD|entry_points\.txt)$/;

/** A wheel's own folder of metadata. */
interface Inside {
  readonly file: string;
  readonly folder: string;
  readonly contents: ArchiveContents;
  /** A document of the folder as text; undefined when it is not there. */
  text(name: string): string | undefined;
}

function metadataFolder({ entries }: ArchiveContents, file: string): string {
  const tops = new Set(entries.map(({ path }) => path.split('/', 1)[0] ?? ''));
  const folders = [...tops].filter((top) => top.endsWith('.dist-info'));
  const [folder, second] = folders;
  if (folder !== undefined && second === undefined) return folder;
  const message = `${file} holds ${folders.length} folders that end with .dist-info, expected one`;
  throw fail('ARTIFACT_UNREADABLE', message, { where: { file } });
}

function lookInside(contents: ArchiveContents, file: string): Inside {
  const folder = metadataFolder(contents, file);
  const text = (name: string) => {
    const bytes = contents.files.get(`${folder}/${name}`);
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  };
  const lost = ['METADATA', 'WHEEL', 'RECORD'].filter((name) => text(name) === undefined);
  if (lost.length === 0) return { file, folder, contents, text };
  const message = `${file} holds no ${lost.join(', no ')} in its folder ${folder}`;
  throw fail('ARTIFACT_UNREADABLE', message, { where: { file, key: folder } });
}

function nameProblems(
  { file, folder }: Inside,
  parsed: WheelFileName | undefined,
  own: FileStem,
): readonly Problem[] {
  const right = wheelStem(own);
  if (parsed === undefined)
    return [nameProblem(file, `is no name of a wheel, expected ${right} and its tags`)];
  const { name, version, end } = parsed;
  // Warehouse wants the name letter by letter, and the version by what it means.
  const isRight = name === nameInFile(own.name) && compareVersions(version, own.version) === 0;
  const expectedFolder = `${name}-${version}.dist-info`;
  return [
    ...(isRight ? [] : [nameProblem(file, `should be called ${right}-${end}.whl: its metadata says so`)]),
    ...(folder === expectedFolder
      ? []
      : [nameProblem(file, `holds the folder ${folder}, expected ${expectedFolder}`)]),
  ];
}

// A hostile wheel could have a fault in each of its files.
const mostFaults = 20;

function recordProblems({ file, folder, contents, text }: Inside): readonly Problem[] {
  const faults = recordFaults(text('RECORD') ?? '', contents.entries, `${folder}/RECORD`);
  const shown = faults
    .slice(0, mostFaults)
    .map((fault) => contentProblem(file, 'RECORD', `does not fit: ${fault}`));
  const rest = faults.length - shown.length;
  return rest === 0
    ? shown
    : [...shown, contentProblem(file, 'RECORD', `does not fit in ${rest} more places`)];
}

/**
 * Reads a wheel: its name, its metadata, the list of its files and its commands.
 *
 * Source: PEP 427, now the PyPA binary distribution format; PyPI's own rules are in Warehouse, `forklift/legacy.py`.
 * @throws LockstepError `ARCHIVE_HOSTILE`, `ARTIFACT_UNREADABLE`; or `ARTIFACT_NAME_WRONG` and `METADATA_INVALID`, all
 *   problems at once.
 */
export async function readWheel(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Distribution> {
  const wanted = (path: string) => documents.test(path);
  const contents = await readZip(chunks, { name: file, wanted, dataDescriptors: 'refused' });
  const inside = lookInside(contents, file);
  const { folder, text } = inside;
  const bytes = contents.files.get(`${folder}/METADATA`) ?? new Uint8Array();
  const { metadata, problems } = readMetadata(bytes, { file, document: 'METADATA' });
  const parsed = parseWheelName(posix.basename(file));
  const identity = identityOf(metadata);
  const { commands, fault } = readEntryPoints(text('entry_points.txt') ?? '');
  const paths = new Set(contents.entries.map(({ path }) => path));
  throwAll([
    ...problems,
    ...(identity === undefined ? [] : nameProblems(inside, parsed, identity)),
    ...wheelDocumentFaults(text('WHEEL') ?? '', parsed?.tags).map((why) =>
      contentProblem(file, 'WHEEL', why),
    ),
    ...recordProblems(inside),
    ...missingLicences(file, metadata, `${folder}/licenses`, paths),
    ...(fault === undefined ? [] : [contentProblem(file, 'entry_points.txt', fault)]),
  ]);
  if (identity === undefined || parsed === undefined) throw fail('INTERNAL', `${file} passed without a name`);
  return {
    file: posix.basename(file),
    kind: 'wheel',
    ...identity,
    metadata,
    needs: needsOf(metadata),
    commands,
    tags: parsed.tags,
  };
}
