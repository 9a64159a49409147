import { createHash } from 'node:crypto';
import { packPackage } from '../tarball.ts';

/** What a client sends to publish a package, and the tarball in it. */
export interface NpmPublication {
  readonly body: string;
  readonly tarball: Buffer;
}

/** A publish request; `script` makes other bytes of the same version. */
export function npmPublication(
  manifest: { readonly name: string; readonly version: string; readonly bin?: string },
  script = '',
  changes: Readonly<Record<string, unknown>> = {},
): NpmPublication {
  const { name, version } = manifest;
  const tarball = packPackage(manifest, script);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const document = {
    _id: name,
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, dist: { integrity } } },
    access: null,
    _attachments: {
      [`${name}-${version}.tgz`]: { data: tarball.toString('base64'), length: tarball.length },
    },
    ...changes,
  };
  return { body: JSON.stringify(document), tarball };
}
