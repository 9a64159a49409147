import { createHash } from 'node:crypto';
import { packPackage } from '../tarball.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a publish request says, where it shall differ from an honest one. */
export interface Lies {
  readonly document?: Json;
  readonly manifest?: Json;
  readonly dist?: Json;
  readonly attachment?: Json;
  readonly tag?: string;
  readonly tarball?: Buffer;
}

/** A publish request of the form that `npm publish` sends, honest but for what is given. */
export function publishRequest(name: string, version: string, lies: Lies = {}): Json {
  const manifest = { name, version, ...lies.manifest };
  const tarball = lies.tarball ?? packPackage(manifest);
  const file = `${name}-${version}.tgz`;
  // npm derives it from its configuration; a registry replaces it by its own.
  const address = `http://registry.invalid/${name}/-/${file}`;
  return {
    _id: name,
    name,
    access: 'public',
    'dist-tags': { [lies.tag ?? 'latest']: version },
    versions: {
      [version]: {
        _id: `${name}@${version}`,
        ...manifest,
        dist: { ...checksums(tarball), tarball: address, ...lies.dist },
      },
    },
    _attachments: {
      [file]: {
        content_type: 'application/octet-stream',
        data: tarball.toString('base64'),
        length: tarball.length,
        ...lies.attachment,
      },
    },
    ...lies.document,
  };
}

function checksums(tarball: Buffer): Json {
  return {
    integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
    shasum: createHash('sha1').update(tarball).digest('hex'),
  };
}
