import { entry, tgz } from '../../core/test/archive/tar-writer.ts';
import { zip } from '../../core/test/archive/zip-writer.ts';

type Contents = Readonly<Record<string, string>>;

/** A tarball of these files. */
export function tarball(files: Contents): Uint8Array {
  return tgz(...Object.entries(files).map(([name, content]) => entry({ name }, content)));
}

/** A zip archive, such as a wheel, of these files. */
export function zipped(files: Contents): Uint8Array {
  return zip(Object.entries(files).map(([name, content]) => ({ name, content })));
}
