import { fail, readTarball, type TarballContents } from '@lockstep/core';

/** What a `.crate` holds. */
export interface CrateArchive {
  /** Its top folder. */
  readonly root: string;
  /** Paths of files inside the top folder. */
  readonly paths: readonly string[];
  /** The bytes of a file inside the top folder, or undefined when there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
}

// What nearly every crate is asked for; another readme costs a second look.
const usual = /^(cargo\.toml|\.cargo_vcs_info\.json|readme[^/]*)$/i;

const insideRoot = (path: string) => path.slice(path.indexOf('/') + 1);

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const gathered: Uint8Array[] = [];
  for await (const chunk of chunks) gathered.push(chunk);
  return gathered;
}

async function* again(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** The folder that holds everything; crates.io refuses what lies beside it, which would land in another crate. */
function rootOf({ entries }: TarballContents, file: string): string {
  const root = entries[0]?.path.split('/')[0] ?? '';
  const stray = entries.find(({ path }) => path !== root && !path.startsWith(`${root}/`));
  if (stray === undefined) return root;
  throw fail('ARCHIVE_HOSTILE', `${file}: ${JSON.stringify(stray.path)} lies beside its top folder`, {
    where: { file, key: JSON.stringify(stray.path) },
  });
}

/**
 * Reads a `.crate`, a `.tar.gz` with one top folder.
 *
 * Its compressed bytes stay in memory: which file is the readme shows only when the manifest was read.
 * Source of the rules: the crate crates_io_tarball in crates.io’s source.
 * @param file its name, for messages.
 * @throws LockstepError `ARCHIVE_HOSTILE`.
 */
export async function readCrateArchive(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): Promise<CrateArchive> {
  const gathered = await gather(chunks);
  const look = (isWanted: (path: string) => boolean) =>
    readTarball(again(gathered), {
      name: file,
      wanted: (path) => path.includes('/') && isWanted(insideRoot(path)),
    });
  const contents = await look((path) => usual.test(path));
  const root = rootOf(contents, file);
  const files = contents.entries.filter(({ path, kind }) => kind === 'file' && path.includes('/'));
  const paths = files.map(({ path }) => insideRoot(path));
  return {
    root,
    paths,
    async read(path) {
      if (!paths.includes(path)) return undefined;
      const { files } = usual.test(path) ? contents : await look((each) => each === path);
      return files.get(`${root}/${path}`);
    },
  };
}
