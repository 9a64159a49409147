import { createHash } from 'node:crypto';
import { packZip } from '../../../standins/test/pypi/zip.ts';
import { packTarball } from '../../../standins/test/tarball.ts';
import { type Distribution, readDistribution } from '../../src/pypi/distribution.ts';

export type Files = Readonly<Record<string, string | undefined>>;

/** Metadata with a name, a version and more lines. */
export function metadata(...lines: readonly string[]): string {
  return ['Metadata-Version: 2.4', 'Name: Some.Name', 'Version: 1.0rc1', ...lines, ''].join('\n');
}

const folder = 'some_name-1.0rc1.dist-info';

/** Files of a wheel that is right. */
export const wheelFiles: Files = {
  'some_name/__init__.py': 'print()\n',
  [`${folder}/METADATA`]: metadata(),
  [`${folder}/WHEEL`]:
    'Wheel-Version: 1.0\nGenerator: by hand\nRoot-Is-Purelib: true\nTag: py2-none-any\nTag: py3-none-any\n',
};

/** Files of an sdist that is right. */
export const sdistFiles: Files = {
  'some_name-1.0rc1/PKG-INFO': metadata(),
  'some_name-1.0rc1/pyproject.toml': '[build-system]\n',
  'some_name-1.0rc1/some_name.py': '',
};

export const wheelName = 'some_name-1.0rc1-py2.py3-none-any.whl';
export const sdistName = 'some_name-1.0rc1.tar.gz';

function present(files: Files): Readonly<Record<string, string>> {
  const entries = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

/** One line of a wheel's list of files. */
export function recordLine(path: string, content: string): string {
  const hash = createHash('sha256').update(content).digest('base64url');
  return `${path},sha256=${hash},${Buffer.byteLength(content)}`;
}

function withRecord(files: Files): Files {
  const path = Object.keys(files)
    .find((each) => each.endsWith('.dist-info/METADATA'))
    ?.replace('METADATA', 'RECORD');
  if (path === undefined || path in files) return files;
  const lines = Object.entries(present(files)).map(([file, content]) => recordLine(file, content));
  return { ...files, [path]: [...lines, `${path},,`, ''].join('\n') };
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 100) yield bytes.subarray(start, start + 100);
}

/** Reads a wheel of these files; its list is written unless it is among them. */
export function readWheelOf(changes: Files, file = wheelName): Promise<Distribution> {
  return readDistribution(inPieces(packZip(present(withRecord({ ...wheelFiles, ...changes })))), file);
}

/** Reads an sdist of these files. */
export function readSdistOf(changes: Files, file = sdistName): Promise<Distribution> {
  return readDistribution(inPieces(packTarball(present({ ...sdistFiles, ...changes }))), file);
}

/** The path of a document in the wheel's folder of metadata. */
export function inFolder(name: string): string {
  return `${folder}/${name}`;
}
