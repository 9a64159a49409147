import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type CommandResult, type PackageArtifact, type Problem, problem } from '@lockstep/core';
import { z } from 'zod';
import { normalizedName } from '../names/project-name.ts';
import type { InstallTerms } from './installer.ts';
import { parseJson } from './python.ts';

/** The part of pip's report that says what was installed (pip documentation, "Installation Report"). */
const reportSchema = z.looseObject({
  install: z.array(
    z.looseObject({
      metadata: z.looseObject({ name: z.string(), version: z.string() }),
      download_info: z.looseObject({
        url: z.string(),
        archive_info: z.looseObject({ hashes: z.record(z.string(), z.string()) }).optional(),
      }),
    }),
  ),
});

interface InstalledFile {
  readonly file: string;
  readonly sha256: string;
}

/** Installs one artifact from the index with all it needs; says what went wrong, if anything did. */
export async function installByPip(
  interpreter: string,
  released: PackageArtifact,
  terms: InstallTerms,
): Promise<Problem | undefined> {
  const { name, version } = released.package;
  const wanted = `${name}==${version}`;
  const found = await install(interpreter, released, terms, [wanted]);
  if ('code' in found) return found;
  if (found.sha256 === released.digest.sha256) return undefined;
  const place = { where: { file: released.file } };
  if (found.file === basename(released.file)) {
    const message = `pip install ${wanted} installed ${found.file} with other bytes than were sealed: sha256 ${found.sha256}`;
    return problem('CORRUPT_ARTIFACT', message, place);
  }
  const exact = await installExactly(interpreter, released, terms);
  if ('code' in exact) return exact;
  if (exact.sha256 === released.digest.sha256) return undefined;
  const message = `pip install ${wanted} cannot be brought to install ${released.file}; it takes ${exact.file}`;
  return problem('REHEARSAL_INSTALL', message, place);
}

/** Where a version has several files for this machine, pip has its own favourite; a hash names the one that is meant. */
async function installExactly(interpreter: string, released: PackageArtifact, terms: InstallTerms) {
  const { name, version } = released.package;
  const folder = await terms.sandbox.folder(join('python', 'requirements'));
  const file = join(folder, `${basename(released.file)}.txt`);
  await writeFile(file, `${name}==${version} --hash=sha256:${released.digest.sha256}\n`);
  return install(interpreter, released, terms, ['--force-reinstall', '--no-deps', '--requirement', file]);
}

async function install(
  interpreter: string,
  released: PackageArtifact,
  { python, sandbox, index }: InstallTerms,
  what: readonly string[],
): Promise<InstalledFile | Problem> {
  const { name, version } = released.package;
  const report = join(await sandbox.folder(join('python', 'reports')), `${basename(released.file)}.json`);
  const kind = released.file.endsWith('.whl') ? '--only-binary' : '--no-binary';
  const options = ['--index-url', index, kind, name, '--report', report, '--disable-pip-version-check'];
  const result = await python.pip(interpreter, ['install', ...options, ...what]);
  if (result.code !== 0) return installProblem(`${name}==${version}`, released.file, result);
  const found = await installedFile(report, name);
  return found ?? problem('REHEARSAL_INSTALL', `pip install ${name}==${version} reports no ${name}`);
}

function installProblem(wanted: string, file: string, result: CommandResult): Problem {
  const output = `${result.stdout}\n${result.stderr}`.trim().slice(-1500);
  const message = `pip install ${wanted} ended with ${result.code ?? 'a signal'}: ${output}`;
  return problem('REHEARSAL_INSTALL', message, { where: { file } });
}

async function installedFile(report: string, name: string): Promise<InstalledFile | undefined> {
  const parsed = reportSchema.safeParse(parseJson(await readFile(report, 'utf8').catch(() => '')));
  const own = parsed.data?.install.find(
    ({ metadata }) => normalizedName(metadata.name) === normalizedName(name),
  );
  if (own === undefined) return undefined;
  const { url, archive_info } = own.download_info;
  const file = decodeURIComponent(basename(new URL(url).pathname));
  return { file, sha256: archive_info?.hashes.sha256 ?? '' };
}
