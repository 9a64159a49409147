import { posix } from 'node:path';
import {
  type ArchiveContents,
  fail,
  LockstepError,
  type Problem,
  readTarball,
  throwAll,
} from '@lockstep/core';
import type { Distribution } from '../distribution.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { needsOf } from '../needs.ts';
import { type FileStem, sdistName, wheelStem } from './file-name.ts';
import { identityOf, missingLicences, nameProblem } from './identity.ts';
import { saysCommands, sdistCommands } from './sdist-commands.ts';

function below(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

function isWanted(path: string): boolean {
  return path.includes('/') && (below(path) === 'PKG-INFO' || saysCommands(below(path)));
}

function topFolder({ entries }: ArchiveContents, file: string): string {
  const tops = new Set(entries.map(({ path }) => path.split('/', 1)[0] ?? ''));
  const [top, second] = tops;
  const isFile = entries.some(({ path, kind }) => path === top && kind === 'file');
  if (top !== undefined && second === undefined && !isFile) return top;
  throw fail('ARTIFACT_UNREADABLE', `${file} must hold one folder and nothing beside it`, {
    where: { file },
  });
}

function requireFiles(paths: ReadonlySet<string>, top: string, file: string): void {
  const sets = [['PKG-INFO'], ['pyproject.toml', 'setup.py']];
  const lost = sets.filter((set) => !set.some((name) => paths.has(`${top}/${name}`)));
  if (lost.length === 0) return;
  const message = `${file} holds no ${lost.map((set) => set.join(' or ')).join(', no ')} in its folder ${top}`;
  throw fail('ARTIFACT_UNREADABLE', message, { where: { file, key: top } });
}

function nameProblems(file: string, top: string, own: FileStem): readonly Problem[] {
  const isRight = posix.basename(file) === sdistName(own);
  const folder = wheelStem(own);
  return [
    ...(isRight ? [] : [nameProblem(file, `should be called ${sdistName(own)}: its metadata says so`)]),
    ...(top === folder ? [] : [nameProblem(file, `holds the folder ${top}, expected ${folder}`)]),
  ];
}

function textsBelow({ files }: ArchiveContents): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8');
  return new Map([...files].map(([path, bytes]) => [below(path), decoder.decode(bytes)]));
}

function commandsIn(contents: ArchiveContents, name: string, file: string) {
  try {
    return { commands: sdistCommands(textsBelow(contents), name, file), problems: [] };
  } catch (error) {
    if (error instanceof LockstepError) return { commands: [], problems: error.problems };
    throw error;
  }
}

/**
 * Reads an sdist: its name, its metadata and its commands.
 *
 * Source: PEP 625, now the PyPA source distribution format; PyPI's own rules are in Warehouse, `forklift/legacy.py`.
 * @throws LockstepError `ARCHIVE_HOSTILE`, `ARTIFACT_UNREADABLE`; or `ARTIFACT_NAME_WRONG`, `METADATA_INVALID` and
 *   `MANIFEST_INVALID`, all problems at once.
 */
export async function readSdist(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Distribution> {
  const contents = await readTarball(chunks, { name: file, wanted: isWanted });
  const top = topFolder(contents, file);
  const paths = new Set(contents.entries.map(({ path }) => path));
  requireFiles(paths, top, file);
  const bytes = contents.files.get(`${top}/PKG-INFO`) ?? new Uint8Array();
  const { metadata, problems } = readMetadata(bytes, { file, document: 'PKG-INFO' });
  const identity = identityOf(metadata);
  const scripts = commandsIn(contents, identity?.name ?? '', file);
  throwAll([
    ...problems,
    ...(identity === undefined ? [] : nameProblems(file, top, identity)),
    ...missingLicences(file, metadata, top, paths),
    ...scripts.problems,
  ]);
  if (identity === undefined) throw fail('INTERNAL', `${file} passed without a name`);
  const { commands } = scripts;
  return {
    file: posix.basename(file),
    kind: 'sdist',
    ...identity,
    metadata,
    needs: needsOf(metadata),
    commands,
  };
}
