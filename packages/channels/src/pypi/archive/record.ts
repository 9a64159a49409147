import type { ArchiveEntry } from '@lockstep/core';
import { foreignText } from '../../registry/foreign-text.ts';

interface RecordLine {
  readonly path: string;
  readonly hash: string;
  readonly size: string;
}

/** Paths have at most 1024 bytes, each of which may be a quote that is doubled. */
const longestLine = 4096;

const lineGrammar = /^(?:"((?:[^"]|"")*)"|([^",]*)),([^",]*),([0-9]*)$/;

function parseLine(line: string): RecordLine | undefined {
  const [found, quoted, bare, hash, size] = line.length > longestLine ? [] : (lineGrammar.exec(line) ?? []);
  if (found === undefined || hash === undefined || size === undefined) return undefined;
  // Warehouse (`utils/wheel.py`) reads Windows' separators as well.
  return { path: (quoted?.replaceAll('""', '"') ?? bare ?? '').replaceAll('\\', '/'), hash, size };
}

function hashFault({ hash, size }: RecordLine, entry: ArchiveEntry): string | undefined {
  const [algorithm, expected] = hash.split('=', 2);
  if (size !== '' && Number(size) !== entry.size) return `has ${entry.size} bytes, not ${size}`;
  if (algorithm === 'sha384' || algorithm === 'sha512') return undefined;
  if (algorithm !== 'sha256') return 'has no hash that is sha256 or better';
  const actual = Buffer.from(entry.sha256, 'hex').toString('base64url');
  return actual === expected ? undefined : 'has another hash than its content';
}

function lineFault(
  line: RecordLine,
  entries: ReadonlyMap<string, ArchiveEntry>,
  self: string,
): string | undefined {
  const entry = entries.get(line.path);
  const fault =
    entry === undefined ? 'is not in the wheel' : line.path === self ? undefined : hashFault(line, entry);
  return fault && `${foreignText(line.path)} ${fault}`;
}

/**
 * Compares the list of a wheel's files with the files: what is listed must be there, and what is there listed.
 *
 * Source: the PyPA binary distribution format, "The .dist-info directory"; installers refuse what does not fit.
 * @param self the path of the list itself, which has no hash.
 * @returns sentences without an end, each about one file.
 */
export function recordFaults(
  text: string,
  entries: readonly ArchiveEntry[],
  self: string,
): readonly string[] {
  // Signatures cannot be in what they sign.
  const signatures = [`${self}.jws`, `${self}.p7s`];
  const files = new Map(
    entries
      .filter(({ path, kind }) => kind === 'file' && !signatures.includes(path))
      .map((entry) => [entry.path, entry]),
  );
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
  const parsed = lines.map(parseLine);
  const listed = parsed.filter((line) => line !== undefined);
  const paths = new Set(listed.map(({ path }) => path));
  return [
    ...lines
      .filter((_, index) => parsed[index] === undefined)
      .map((line) => `“${foreignText(line)}” is no path, hash and size`),
    ...listed.map((line) => lineFault(line, files, self)).filter((fault) => fault !== undefined),
    ...[...files.keys()]
      .filter((path) => !paths.has(path))
      .map((path) => `${foreignText(path)} is not listed`),
    ...(paths.size < listed.length ? ['a file is listed twice'] : []),
  ];
}
