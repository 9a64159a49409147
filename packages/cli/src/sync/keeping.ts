import {
  type Clock,
  type FileVerdict,
  fail,
  fillTemplate,
  isSafeValue,
  judgeFile,
  type OpenGitRemote,
  type OpenHost,
  placeholdersOf,
  type Secret,
  type SyncList,
  type SyncRepository,
  serverOf,
  type WantedFile,
} from '@lockstep/core';
import type { World } from '../world.ts';
import type { Source } from './source.ts';
import type { Templates } from './templates.ts';

/** What is done with what is not in sync. */
export type Deed = 'look' | 'apply' | 'propose';

/** What the work on every repository has in common. */
export interface Keeping {
  readonly list: SyncList;
  /** The folder of the list. */
  readonly folder: string;
  readonly source: Source;
  readonly templates: Templates;
  readonly deed: Deed;
  /** Whether files that were edited by hand are replaced. */
  readonly force: boolean;
  /** By the address of the server. */
  readonly tokens: ReadonlyMap<string, Secret>;
  readonly git: OpenGitRemote;
  readonly host: OpenHost;
  readonly clock: Clock;
  readonly world: World;
}

/** The credential for an address: that of its server, and no other’s. */
export function tokenFor(url: string, { list, tokens }: Keeping): Secret | undefined {
  const server = serverOf(url, list.servers);
  return server === undefined ? undefined : tokens.get(server.url);
}

function bodyOf(template: string, branch: string, { variables }: SyncRepository): string {
  if (placeholdersOf(template).has('branch') && !isSafeValue(branch))
    throw fail('SYNC_REFUSED', `the branch “${branch}” has a name that cannot stand in a workflow`);
  return fillTemplate(template, new Map([...variables, ['branch', branch]]));
}

function wantedIn(repository: SyncRepository, branch: string, keeping: Keeping): readonly WantedFile[] {
  return keeping.list.files.map(({ template, to }) => ({
    file: to,
    body: bodyOf(keeping.templates.get(template) ?? '', branch, repository),
    exception: repository.exceptions.find(({ file }) => file === to),
  }));
}

/** No workflow is larger, in bytes; nor is a difference to one worth showing. */
const largestFile = 1024 * 1024;

/**
 * Compares the files of a repository with what they are to be.
 * @param read the bytes of a file; undefined when it is not there.
 * @throws LockstepError `SYNC_REFUSED`, and what `read` throws.
 */
export async function judge(
  repository: SyncRepository,
  branch: string,
  keeping: Keeping,
  read: (file: string) => Promise<Uint8Array | undefined>,
): Promise<readonly FileVerdict[]> {
  const verdicts: FileVerdict[] = [];
  for (const wanted of wantedIn(repository, branch, keeping)) {
    const bytes = await read(wanted.file);
    if (bytes !== undefined && bytes.byteLength > largestFile)
      throw fail('SYNC_REFUSED', `${wanted.file} is larger than any workflow`, {
        where: { file: wanted.file },
      });
    const text =
      bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    verdicts.push(judgeFile(text, wanted, keeping.force));
  }
  return verdicts;
}
