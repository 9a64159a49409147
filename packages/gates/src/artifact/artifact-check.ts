import { LockstepError } from '@lockstep/core';
import { isArchive, openArchive } from '../archives/archive-files.ts';
import type { ReleasedFile } from '../archives/released-files.ts';
import { openGateShell } from '../command/gate-shell.ts';
import type { CheckGate, GateContext, GateFound } from '../gate-check.ts';
import { fitting } from '../patterns.ts';
import { type Installed, tryInstalled } from './install.ts';

// The pattern means files of the repository; what was sealed is compared with the seal.
async function archivesOf(pattern: string, context: GateContext): Promise<readonly ReleasedFile[]> {
  const files = await context.workspace.glob(pattern);
  const sealed = new Map(context.sealed?.seal.artifacts.map((each) => [each.file, each]));
  return files.map((file) => {
    const known = sealed.get(file);
    return known === undefined ? { file } : { file, sealed: known };
  });
}

/** What an archive lacks, and what it holds that it may not. */
function contentFaults(
  file: string,
  files: readonly string[],
  contains: readonly string[],
  excludes: readonly string[],
): readonly string[] {
  const missing = contains.filter((pattern) => fitting([pattern], files).length === 0);
  const unwanted = fitting(excludes, files);
  return [
    ...missing.map((pattern) => `${file} holds no file that fits ${pattern}`),
    ...unwanted.slice(0, 5).map((path) => `${file} holds ${path}, which it may not`),
    ...(unwanted.length > 5 ? [`${file} holds ${unwanted.length - 5} more that it may not`] : []),
  ];
}

interface Looked {
  readonly faults: readonly string[];
  readonly log: readonly string[];
}

async function inspect(
  released: ReleasedFile,
  [contains, excludes]: readonly [readonly string[], readonly string[]],
  context: GateContext,
  install: (files: readonly string[]) => Promise<Installed | undefined>,
): Promise<Looked> {
  const { file } = released;
  if (!isArchive(file))
    return { faults: [`${file} is no archive that can be read (tgz, tar.gz, crate, whl, zip)`], log: [] };
  try {
    const { files } = await openArchive(released, context);
    const faults = contentFaults(file, files, contains, excludes);
    if (faults.length > 0) return { faults, log: [] };
    const installed = await install(files);
    return { faults: installed?.fault === undefined ? [] : [installed.fault], log: installed?.log ?? [] };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return { faults: error.problems.map(({ message }) => message), log: [] };
  }
}

/** Looks into archives, and tries what they install where a command is named. */
export const artifactCheck: CheckGate<'artifact'> = async (gate, context): Promise<GateFound> => {
  const { in: pattern, contains = [], excludes = [], run } = gate.settings;
  const archives = await archivesOf(pattern, context);
  if (archives.length === 0)
    return { verdict: 'failed', reason: `no file fits ${pattern}; the build has to run before` };
  const shell = run === undefined ? undefined : await openGateShell(gate, context);
  const folder = context.workspace.folder;
  const looks: Looked[] = [];
  for (const released of archives) {
    const install = async (files: readonly string[]) =>
      run === undefined || shell === undefined
        ? undefined
        : tryInstalled(run, { file: released.file, files, folder }, shell);
    looks.push(await inspect(released, [contains, excludes], context, install));
  }
  const faults = looks.flatMap(({ faults: own }) => own);
  const log = looks.flatMap(({ log: own }) => own);
  if (faults.length > 0) return { verdict: 'failed', reason: faults.join('; '), log };
  const ran = run === undefined ? '' : ', and the command ran where it was installed';
  const names = archives.map(({ file }) => file).join(', ');
  return { verdict: 'passed', reason: `${names}: everything is there that must be${ran}`, log };
};
