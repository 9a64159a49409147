import type { StandInRequest } from '../../exchange.ts';
import type { PackageType } from '../names/distribution-name.ts';
import { isProjectName } from '../names/project-name.ts';
import { quoted } from '../names/python-text.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { type FormPart, parseMultipart } from './multipart.ts';

/** A form with every value that a field has, in their order, and the file that came along. */
export interface Form {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly content?: FormPart;
}

/** Fields that may be a file. */
const fileFields = ['content', 'gpg_signature'];

/** Reads a form, or refuses it; values that are `UNKNOWN` count as absent (Warehouse, `forklift/decorators.py`). */
export function parseForm({ headers, body }: StandInRequest): Form | Refusal {
  const parts = parseMultipart(headers['content-type'] ?? '', body);
  if (parts === undefined) return refusal(400, 'The upload is not a multipart form.');
  const astray = parts.find(({ name, fileName }) => fileName !== undefined && !fileFields.includes(name));
  if (astray !== undefined) return refusal(400, `${astray.name}: Should not be a tuple.`);
  const content = parts.find(({ name, fileName }) => name === 'content' && fileName !== undefined);
  const values = new Map<string, readonly string[]>();
  for (const { name, content: bytes } of parts.filter(({ fileName }) => fileName === undefined)) {
    const value = Buffer.from(bytes).toString('utf8').replaceAll('\0', '\\x00');
    if (value.trim() !== 'UNKNOWN') values.set(name, [...(values.get(name) ?? []), value]);
  }
  return content === undefined ? { values } : { values, content };
}

/** The first value of a field; the empty text when there is none. */
export function fieldOf({ values }: Form, name: string): string {
  return values.get(name)?.[0] ?? '';
}

/** What the form says of the file it brings. */
export interface FileClaims {
  readonly packageType: PackageType;
  readonly pythonVersion: string;
  readonly comment: string;
  /** Digests in lower-case hex; an empty text claims nothing. */
  readonly md5: string;
  readonly sha256: string;
  readonly blake2_256: string;
}

/** Checks the fields that concern the file, in the registry's order (Warehouse, `forklift/forms.py`). */
export function fileClaims(form: Form): FileClaims | Refusal {
  const packageType = fieldOf(form, 'filetype');
  const problem = nameProblem(fieldOf(form, 'name')) ?? digestProblem(form) ?? typeProblem(packageType);
  if (problem !== undefined) return refusal(400, problem);
  const pythonVersion = fieldOf(form, 'pyversion');
  const isSource = packageType === 'sdist';
  if (!isSource && pythonVersion === '')
    return invalidField('pyversion', 'Python version is required for binary distribution uploads.');
  if (isSource && !['', 'source'].includes(pythonVersion))
    return invalidField('pyversion', "Use 'source' as Python version for an sdist.");
  const [md5 = '', sha256 = '', blake2_256 = ''] = digestFields.map((name) =>
    fieldOf(form, name).toLowerCase(),
  );
  if (`${md5}${sha256}${blake2_256}` === '')
    return refusal(400, 'Error: Include at least one message digest.');
  return {
    packageType: isSource ? 'sdist' : 'bdist_wheel',
    pythonVersion: isSource ? 'source' : pythonVersion,
    comment: fieldOf(form, 'comment'),
    md5,
    sha256,
    blake2_256,
  };
}

const digestFields = ['md5_digest', 'sha256_digest', 'blake2_256_digest'];

const invalidField = (name: string, why: string) => refusal(400, `Invalid value for ${name}. Error: ${why}`);

function nameProblem(name: string): string | undefined {
  if (isProjectName(name)) return undefined;
  const why =
    name.trim() === ''
      ? 'This field is required.'
      : "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
  const shown = name.length > 60 ? `${name.slice(0, 30)}...${name.slice(-30)}` : name;
  return (
    `${quoted(shown)} is an invalid value for Name. Error: ${why} ` +
    'See https://packaging.python.org/specifications/core-metadata for more information.'
  );
}

function digestProblem(form: Form): string | undefined {
  const kinds = [
    ['blake2_256_digest', 'BLAKE2'],
    ['sha256_digest', 'SHA256'],
  ] as const;
  for (const [name, kind] of kinds) {
    const digest = fieldOf(form, name);
    if (digest !== '' && !/^[A-F0-9]{64}$/i.test(digest))
      return `Invalid value for ${name}. Error: Use a valid, hex-encoded, ${kind} message digest.`;
  }
  return undefined;
}

function typeProblem(packageType: string): string | undefined {
  if (['sdist', 'bdist_wheel'].includes(packageType)) return undefined;
  const why = packageType === '' ? 'This field is required.' : 'Use a known file type.';
  return `Invalid value for filetype. Error: ${why}`;
}
