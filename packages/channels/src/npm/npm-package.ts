import { fail, isRecord, readTarball, type TarballContents } from '@lockstep/core';
import { isDistTag } from './dist-tag.ts';
import { type Identity, identityOf } from './manifest/identity.ts';
import type { Manifest } from './manifest/manifest.ts';
import { normalManifest } from './manifest/normal-manifest.ts';
import { isRead, type PackageFiles } from './manifest/package-files.ts';
import { needsOf } from './needs.ts';

/** A package as its tarball describes it. */
export interface NpmPackage {
  readonly name: string;
  readonly version: string;
  /** As npm publishes it, readme included. */
  readonly manifest: Manifest;
  /** Names of the packages that an install fetches with it; bundled ones are already inside. */
  readonly needs: readonly string[];
  /** Commands that it installs. */
  readonly commands: readonly string[];
  /** Paths inside the package. */
  readonly files: readonly string[];
}

// npm unpacks without the first folder, whatever its name, and ignores what lies beside it.
function insideRoot(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

function refuseTwoRoots(paths: readonly string[], file: string): void {
  const seen = new Set<string>();
  const twin = paths.find((path) => seen.size === seen.add(path).size);
  if (twin === undefined) return;
  const message = `${file}: two of its top folders hold ${twin}, and unpacking decides which one is installed`;
  throw fail('ARCHIVE_HOSTILE', message, { where: { file, key: twin } });
}

function filesOf({ entries, files }: TarballContents, file: string): PackageFiles {
  const inside = entries.filter(({ path, kind }) => kind === 'file' && path.includes('/'));
  const paths = inside.map(({ path }) => insideRoot(path));
  refuseTwoRoots(paths, file);
  const contents = new Map([...files].map(([path, bytes]) => [insideRoot(path), bytes]));
  // Like npm, which keeps a byte order mark in a readme and replaces what is not UTF-8.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return { paths, text: (path) => (contents.has(path) ? decoder.decode(contents.get(path)) : undefined) };
}

function parseManifest(files: PackageFiles, file: string): Manifest {
  const text = files.text('package.json');
  const where = { file, key: 'package.json' };
  if (text === undefined) throw fail('ARTIFACT_UNREADABLE', `${file} holds no package.json`, { where });
  try {
    const manifest: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isRecord(manifest)) return manifest;
  } catch (cause) {
    throw fail('ARTIFACT_UNREADABLE', `${file}: its package.json is not JSON`, { where, cause });
  }
  throw fail('ARTIFACT_UNREADABLE', `${file}: its package.json is not an object`, { where });
}

// What `npm publish` refuses before it sends anything.
function refuseUnpublishable(manifest: Manifest, file: string): void {
  const { publishConfig } = manifest;
  const tag = isRecord(publishConfig) ? publishConfig.tag : undefined;
  const reasons = [
    { key: 'private', why: 'marked private', holds: Boolean(manifest.private) },
    {
      key: 'packageExtensions',
      why: 'only for the root of a project',
      holds: manifest.packageExtensions !== undefined,
    },
    {
      key: 'publishConfig.tag',
      why: 'no dist-tag',
      holds: tag !== undefined && !(typeof tag === 'string' && isDistTag(tag)),
    },
  ];
  const reason = reasons.find(({ holds }) => holds);
  if (reason === undefined) return;
  const message = `${file} cannot be published: ${reason.key} in its package.json is ${reason.why}`;
  throw fail('ARTIFACT_UNREADABLE', message, { where: { file, key: reason.key } });
}

function identityIn(manifest: Manifest, file: string): Identity {
  const identity = identityOf(manifest);
  if ('name' in identity) return identity;
  const { key, why } = identity;
  throw fail('ARTIFACT_UNREADABLE', `${file}: its package.json ${why}`, { where: { file, key } });
}

/**
 * Reads a package out of the chunks of its `.tgz`, as npm would before publishing it.
 *
 * @param file the archive's name, for messages.
 * @throws LockstepError `ARCHIVE_HOSTILE`; or `ARTIFACT_UNREADABLE` when npm would not publish it.
 */
export async function readNpmPackage(chunks: AsyncIterable<Uint8Array>, file: string): Promise<NpmPackage> {
  const isWanted = (path: string) => path.includes('/') && isRead(insideRoot(path));
  const files = filesOf(await readTarball(chunks, { name: file, wanted: isWanted }), file);
  const raw = parseManifest(files, file);
  const identity = identityIn(raw, file);
  const manifest = normalManifest(raw, identity, files);
  refuseUnpublishable(manifest, file);
  const commands = Object.keys(isRecord(manifest.bin) ? manifest.bin : {}).sort();
  return {
    ...identity,
    manifest,
    needs: [...new Set(needsOf(manifest).map(({ name }) => name))].sort(),
    commands,
    files: files.paths,
  };
}
