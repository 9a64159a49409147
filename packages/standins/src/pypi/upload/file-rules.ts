import { quoted } from '../names/python-text.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Registry } from '../registry.ts';
import { filesOf } from '../stored-project.ts';
import type { Candidate, Destination } from './candidate.ts';

const MiB = 1024 * 1024;
const GiB = 1024 * MiB;
const dayMs = 86_400_000;
const maximumAgeDays = 14;

const extensions = { sdist: ['.zip', '.tar.gz'], bdist_wheel: ['.whl'] } as const;

/** Reasons that lie in the file's name, type, size and digests, in the registry's order (Warehouse, `forklift/legacy.py`). */
export function shapeProblem(
  registry: Registry,
  candidate: Candidate,
  destination: Destination,
): Refusal | undefined {
  return (
    nameProblem(candidate) ??
    typeProblem(candidate) ??
    sizeProblem(registry, candidate, destination) ??
    digestProblem(candidate)
  );
}

function nameProblem({ fileName, claims: { packageType } }: Candidate): Refusal | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rule is about.
  if (/[\u0000-\u001f\u007f]/.test(fileName)) {
    const what = 'non-printable characters (ordinals 0-31) or the DEL character (ordinal 127)';
    return refusal(400, `Cannot upload a file with ${what} in the name.`);
  }
  if (/[/\\]/.test(fileName)) return refusal(400, "Cannot upload a file with '/' or '\\' in the name.");
  const [, extension] = /^.+?(\.(?:tar\.gz|zip|whl))$/i.exec(fileName) ?? [];
  const see = 'See https://www.python.org/dev/peps/pep-0527';
  if (extension === undefined) {
    const more = `${see} and https://peps.python.org/pep-0715/ for more information`;
    return refusal(400, `Invalid file extension: Use .tar.gz, .whl or .zip extension. ${more}`);
  }
  if (extensions[packageType].some((each) => each === extension)) return undefined;
  const what = `Extension ${extension} is invalid for filetype ${packageType}`;
  return refusal(400, `Invalid file extension: ${what}. ${see} for more information.`);
}

function typeProblem({ type }: Candidate): Refusal | undefined {
  return type === '' || type.startsWith('image/') ? refusal(400, 'Invalid distribution file.') : undefined;
}

function sizeProblem(
  { rules, url }: Registry,
  { bytes }: Candidate,
  { project }: Destination,
): Refusal | undefined {
  const docs = `${url()}project-management/storage-limits#requesting-a`;
  if (bytes.byteLength > rules.maxFileBytes) {
    const limit = `Limit for project ${quoted(project.name)} is ${Math.floor(rules.maxFileBytes / MiB)} MB.`;
    return refusal(
      400,
      `File too large. ${limit} See ${docs}-file-size-limit-increase for more information.`,
    );
  }
  const held = filesOf(project).reduce((sum, file) => sum + file.bytes.byteLength, 0);
  if (bytes.byteLength + held <= rules.maxProjectBytes) return undefined;
  const limit = `Limit for project ${quoted(project.name)} total size is ${Math.floor(rules.maxProjectBytes / GiB)} GB.`;
  return refusal(400, `Project size too large. ${limit} See ${docs}-project-size-limit-increase`);
}

function digestProblem({ claims, digests }: Candidate): Refusal | undefined {
  const differs = (['md5', 'sha256', 'blake2_256'] as const).some(
    (kind) => claims[kind] !== '' && claims[kind] !== digests[kind],
  );
  if (!differs) return undefined;
  return refusal(400, 'The digest supplied does not match a digest calculated from the uploaded file.');
}

/** Whether this very file is there already; then it is not stored again and the answer is a plain yes. */
export function isDuplicate(registry: Registry, { fileName, digests }: Candidate): boolean {
  return allFiles(registry).some(
    (file) => file.fileName === fileName && file.digests.sha256 === digests.sha256,
  );
}

/** Reasons that lie in what the registry has or had, in its order. */
export function historyProblem(
  registry: Registry,
  candidate: Candidate,
  { release }: Destination,
): Refusal | undefined {
  const { fileName, digests, claims } = candidate;
  const see = `See ${registry.url()}help/#file-name-reuse for more information.`;
  if (allFiles(registry).some((file) => file.fileName === fileName || hasBytes(file, digests))) {
    const which = `(${quoted(fileName)}, with blake2_256 hash ${quoted(digests.blake2_256)})`;
    return refusal(400, `File already exists ${which}. ${see}`);
  }
  if (registry.fileNames.has(fileName)) {
    const what = 'This filename was previously used by a file that has since been deleted.';
    return refusal(400, `${what} Use a different version. ${see}`);
  }
  if (release !== undefined && release.created < registry.now() - maximumAgeDays * dayMs)
    return refusal(400, `Uploading new files to releases older than ${maximumAgeDays} days is not allowed.`);
  const held = [...(release?.files.values() ?? [])];
  return claims.packageType === 'sdist' && held.some(({ packageType }) => packageType === 'sdist')
    ? refusal(400, 'Only one sdist may be uploaded per release.')
    : undefined;
}

type Known = ReturnType<typeof filesOf>[number];

/** Bytes have one name only: the same ones under another name are refused as well. */
const hasBytes = (file: Known, digests: Candidate['digests']) =>
  file.digests.blake2_256 === digests.blake2_256;

function allFiles({ projects }: Registry): readonly Known[] {
  return [...projects.values()].flatMap(filesOf);
}
