import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type CommandResult,
  type Installation,
  type PackageArtifact,
  type Problem,
  problem,
} from '@lockstep/core';
import { z } from 'zod';
import { firstLine } from '../../installed-commands.ts';
import { sha256Of } from '../digests.ts';
import type { PypiStandIn } from '../stand-in.ts';
import { openArchive } from '../upload/archive.ts';
import { checkedWith, checkScript } from './description-script.ts';
import type { InstallTerms } from './installer.ts';
import { parseJson } from './python.ts';

/** Checks what a distribution says of itself, if nobody has yet. */
export type DescriptionCheck = (
  summary: Installation['installed'],
  released: PackageArtifact,
  terms: InstallTerms,
) => Promise<readonly Installation[]>;

const faultsSchema = z.array(z.object({ kind: z.enum(['description', 'metadata']), message: z.string() }));

/** An interpreter with the registry's own libraries, or why there is none. */
type Checker = { readonly interpreter: string } | { readonly missing: string };

/**
 * Checks metadata and long description with the libraries that the public registry uses; each text once.
 *
 * Without a registry to install those from, that it was not checked is said, and no problem. What was published
 * already has passed the registry's own check and is not looked at.
 */
export function createDescriptionCheck(standIn: Pick<PypiStandIn, 'bytesOf'>): DescriptionCheck {
  const seen = new Set<string>();
  let opening: Promise<Checker> | undefined;
  return async (summary, released, terms) => {
    const metadata = await metadataOf(standIn, basename(released.file));
    if (metadata === undefined || seen.has(sha256Of(metadata))) return [];
    seen.add(sha256Of(metadata));
    opening ??= openChecker(terms);
    const checker = await opening;
    if ('missing' in checker) {
      const skipped = `its long description was not rendered: ${checker.missing}`;
      return [{ installed: { ...summary, client: 'readme_renderer', skipped }, problems: [] }];
    }
    const problems = await check(checker.interpreter, metadata, released.file, terms);
    return problems.length === 0 ? [] : [{ installed: { ...summary, client: 'readme_renderer' }, problems }];
  };
}

async function metadataOf(standIn: Pick<PypiStandIn, 'bytesOf'>, fileName: string) {
  const bytes = standIn.bytesOf(fileName);
  if (bytes === undefined) return undefined;
  const wanted = (path: string) => /^[^/]+(?:\.dist-info\/METADATA|\/PKG-INFO)$/.test(path);
  const contents = await openArchive({ fileName, bytes }, wanted);
  return 'kind' in contents ? undefined : [...contents.files.values()][0];
}

async function openChecker({ python, index }: InstallTerms): Promise<Checker> {
  const interpreter = await python.environment('checks');
  if (typeof interpreter !== 'string') return { missing: interpreter.message };
  const options = ['--index-url', index, '--only-binary', ':all:', '--disable-pip-version-check', '--quiet'];
  const result = await python.pip(interpreter, ['install', ...options, ...checkedWith]);
  if (result.code === 0) return { interpreter };
  return { missing: `${checkedWith[0]} cannot be installed (${lastLine(result)})` };
}

function lastLine({ stdout, stderr }: CommandResult): string {
  return `${stdout}\n${stderr}`.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
}

async function check(
  interpreter: string,
  metadata: Uint8Array,
  file: string,
  { python, sandbox }: InstallTerms,
): Promise<readonly Problem[]> {
  const place = join(await sandbox.folder(join('python', 'metadata')), sha256Of(metadata));
  await writeFile(place, metadata);
  const result = await python.run(interpreter, ['-c', checkScript, place]);
  const faults = faultsSchema.safeParse(parseJson(result.stdout)).data;
  const where = { where: { file } };
  if (faults === undefined) {
    const message = `the long description cannot be rendered: ${firstLine(result)}`;
    return [problem('DESCRIPTION_UNRENDERABLE', message, where)];
  }
  return faults.map(({ kind, message }) =>
    kind === 'description'
      ? problem('DESCRIPTION_UNRENDERABLE', `the long description cannot be rendered ${message}`, where)
      : problem('METADATA_INVALID', message, where),
  );
}
