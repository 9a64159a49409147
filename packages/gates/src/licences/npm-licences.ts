import { posix } from 'node:path';
import { isRecord } from '@lockstep/core';
import { z } from 'zod';
import type { GateContext } from '../gate-check.ts';
import type { KnownLicences, Licensed } from './licensed.ts';

// Old packages name an object, or a list of them (npm documentation, “package.json”, license).
function licenceIn(manifest: Readonly<Record<string, unknown>>): string | undefined {
  const { license } = manifest;
  if (typeof license === 'string') return license;
  return isRecord(license) && typeof license.type === 'string' ? license.type : undefined;
}

async function manifestIn(
  file: string,
  { workspace }: GateContext,
): Promise<Readonly<Record<string, unknown>>> {
  const document = workspace.parse((await workspace.readText(file)) ?? '');
  return isRecord(document) ? document : {};
}

async function ownPackages(files: readonly string[], context: GateContext): Promise<readonly Licensed[]> {
  const manifests = files.filter((file) => posix.basename(file) === 'package.json');
  const read = await Promise.all(
    manifests.map(async (file) => [file, await manifestIn(file, context)] as const),
  );
  return read.flatMap(([file, manifest]) => {
    // What is never published, or has no name, is no package of anybody's.
    if (manifest.private === true || typeof manifest.name !== 'string') return [];
    return [{ name: manifest.name, licence: licenceIn(manifest), file }];
  });
}

/** The part of a lockfile of npm 7 or later that tells licences. */
const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.unknown().optional(),
      dev: z.boolean().default(false),
      link: z.boolean().default(false),
    }),
  ),
});

async function lockedPackages(file: string, context: GateContext): Promise<KnownLicences> {
  const read = lock.safeParse(await manifestIn(file, context));
  if (!read.success) return { packages: [], unknown: [`the dependencies in ${file} (it tells no licences)`] };
  const shipped = Object.entries(read.data.packages).filter(
    ([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link,
  );
  const packages = shipped.map(([path, each]) => ({
    name: `${each.name ?? path.slice(path.lastIndexOf('node_modules/') + 13)}@${each.version ?? '?'}`,
    licence: licenceIn({ license: each.license }),
    file,
  }));
  return { packages, unknown: [] };
}

const isSilentLock = (file: string) =>
  ['pnpm-lock.yaml', 'yarn.lock', 'bun.lock'].includes(posix.basename(file));
const isLock = (file: string) => ['package-lock.json', 'npm-shrinkwrap.json'].includes(posix.basename(file));

/** The licences of npm packages: the repository's own, and those that its lockfiles name; development ones aside. */
export async function npmLicences(files: readonly string[], context: GateContext): Promise<KnownLicences> {
  const own = await ownPackages(files, context);
  const locked = await Promise.all(files.filter(isLock).map((file) => lockedPackages(file, context)));
  const silent = files
    .filter(isSilentLock)
    .map((file) => `the dependencies in ${file} (it tells no licences)`);
  return {
    packages: [...own, ...locked.flatMap(({ packages }) => packages)],
    unknown: [...locked.flatMap(({ unknown }) => unknown), ...silent],
  };
}
