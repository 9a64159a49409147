import {
  type Artifact,
  compactJson,
  type Digest,
  LockstepError,
  type Part,
  type Problem,
  partFile,
  partOfFile,
  partsFolder,
  problem,
  type Release,
  readPart,
  type Seal,
  type Workspace,
} from '@lockstep/core';

/** The parts of a matrix build as far as they could be read. */
export interface ReadParts {
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

function missing(name: string): Problem {
  const file = partFile(name);
  return problem('PART_MISSING', `part ${name} is missing: there is no ${file}`, { where: { file } });
}

async function readOne(workspace: Workspace, name: string): Promise<Part | Problem> {
  const file = partFile(name);
  const text = await workspace.readText(file);
  if (text === undefined) return missing(name);
  try {
    const part = readPart(text, file);
    if (part.part === name) return part;
    return problem('PART_CLASH', `${file} is part ${part.part}, not ${name}`, { where: { file } });
  } catch (error) {
    if (error instanceof LockstepError) return error.problems[0];
    throw error;
  }
}

async function strangers(workspace: Workspace, names: readonly string[]): Promise<readonly Problem[]> {
  const files = await workspace.glob(`${partsFolder}/*.seal.json`);
  return files
    .filter((file) => !names.includes(partOfFile(file)))
    .map((file) =>
      problem('PART_CLASH', `${file} is none of the parts that lockstep.yaml names`, { where: { file } }),
    );
}

/** Reads the parts that the configuration names; one that is missing is a problem, and one too many as well. */
export async function readParts(workspace: Workspace, names: readonly string[]): Promise<ReadParts> {
  const read = await Promise.all([...names].sort().map((name) => readOne(workspace, name)));
  return {
    parts: read.filter((each): each is Part => 'part' in each),
    problems: [...read.filter((each) => 'code' in each), ...(await strangers(workspace, names))],
  };
}

function clash({ part }: Part, what: string, found: string, expected: string): Problem {
  const where = { file: partFile(part) };
  return problem('PART_CLASH', `part ${part} is of ${what} ${found}, expected ${expected}`, { where });
}

/** Refuses parts of another release, commit, run, attempt or workflow than the one that merges them. */
export function foreignParts(
  parts: readonly Part[],
  { id, commit }: Pick<Release, 'id' | 'commit'>,
  build: Seal['build'],
): readonly Problem[] {
  return parts.flatMap((part) => {
    const facts = [
      ['release', part.release.id, id],
      ['commit', part.release.commit, commit],
      ['run', part.build.run, build.run],
      ['attempt', String(part.build.attempt), String(build.attempt)],
      ['workflow', part.build.workflow ?? 'none', build.workflow ?? 'none'],
    ] as const;
    return facts
      .filter(([, found, expected]) => found !== expected)
      .map(([what, found, expected]) => clash(part, what, found, expected));
  });
}

interface Owned {
  readonly part: string;
  readonly artifact: Artifact;
}

function isSame(one: Digest, other: Digest): boolean {
  return compactJson(one) === compactJson(other);
}

function clashesAmong(owned: readonly Owned[]): readonly Problem[] {
  const first = new Map<string, Owned>();
  return owned.flatMap(({ part, artifact }) => {
    const { file, digest } = artifact;
    const twin = first.get(file);
    if (twin === undefined) first.set(file, { part, artifact });
    if (twin === undefined || isSame(twin.artifact.digest, digest)) return [];
    const message = `${file} has other bytes in part ${part} than in part ${twin.part}`;
    return [problem('PART_CLASH', message, { where: { file } })];
  });
}

function notHere(owned: readonly Owned[], here: ReadonlyMap<string, Digest>): readonly Problem[] {
  return owned.flatMap(({ part, artifact: { file, digest } }) => {
    const found = here.get(file);
    const where = { file };
    if (found === undefined)
      return [
        problem('PART_MISSING', `${file} of part ${part} is not here, or no channel claims it`, { where }),
      ];
    if (isSame(found, digest)) return [];
    const message = `${file} holds other bytes than part ${part} sealed: found ${found.sha256}, sealed ${digest.sha256}`;
    return [problem('SEAL_BROKEN', message, { where })];
  });
}

/**
 * Compares the files that are here with what the parts sealed: neither may have one that the other lacks.
 * @param artifacts the files that are here.
 */
export function unlikeParts(parts: readonly Part[], artifacts: readonly Artifact[]): readonly Problem[] {
  const owned = parts.flatMap(({ part, artifacts: own }) => own.map((artifact) => ({ part, artifact })));
  const sealed = new Set(owned.map(({ artifact }) => artifact.file));
  const clashes = clashesAmong(owned);
  const torn = new Set(clashes.map(({ where }) => where?.file));
  const here = new Map(artifacts.map(({ file, digest }) => [file, digest]));
  return [
    ...clashes,
    ...notHere(
      owned.filter(({ artifact }) => !torn.has(artifact.file)),
      here,
    ),
    ...artifacts
      .filter(({ file }) => !sealed.has(file))
      .map(({ file }) =>
        problem('PART_CLASH', `${file} is here, and no part sealed it`, { where: { file } }),
      ),
  ];
}
