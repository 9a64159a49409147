import { createHash } from 'node:crypto';
import { type Digest, isRecord, toSri } from '@lockstep/core';
import { type Manifest, without } from './manifest/manifest.ts';

/** What goes into a publish request. */
export interface Publication {
  readonly name: string;
  readonly version: string;
  /** As `normalManifest` gives it. */
  readonly manifest: Manifest;
  readonly tarball: Uint8Array;
  /** Of that very tarball. */
  readonly digest: Digest;
  /** The registry's address, with a slash at the end. */
  readonly registry: string;
  readonly distTag: string;
  /** null leaves it to the registry. */
  readonly access: 'public' | 'restricted' | null;
}

// npm always records plain http here; registries put their own address in its place when they serve it.
function tarballUrl({ name, registry }: Publication, file: string): string {
  return new URL(`${name}/-/${file}`, registry).href.replace(/^https:/, 'http:');
}

function distOf(publication: Publication, file: string): Manifest {
  const { manifest, tarball, digest } = publication;
  return {
    ...(isRecord(manifest.dist) ? manifest.dist : {}),
    integrity: toSri(digest.sha512),
    shasum: createHash('sha1').update(tarball).digest('hex'),
    tarball: tarballUrl(publication, file),
  };
}

function attachmentOf(tarball: Uint8Array): Manifest {
  const { buffer, byteOffset, length } = tarball;
  const data = Buffer.from(buffer, byteOffset, length).toString('base64');
  return { content_type: 'application/octet-stream', data, length };
}

/**
 * The JSON document that publishes one version: a packument of that version alone, with the tarball attached.
 *
 * Source: what `npm publish FILE` and libnpmpublish send. It names no Node or npm version, since neither takes
 * part, and no path of this machine: equal artifacts and settings give equal documents everywhere.
 */
export function publishDocument(publication: Publication): Manifest {
  const { name, version, manifest, tarball, distTag, access } = publication;
  const file = `${name}-${version}.tgz`;
  const dist = distOf(publication, file);
  return {
    _id: name,
    name,
    description: manifest.description,
    'dist-tags': { [distTag]: version },
    // A consumer's own patches are no part of what others install.
    versions: { [version]: { ...without(manifest, 'patchedDependencies'), dist } },
    access,
    _attachments: { [file]: attachmentOf(tarball) },
  };
}
