import { chainEntry, type EntryBody, type LedgerEntry, readJournal, writeLine } from '@lockstep/core';
import {
  type FaultProgramme,
  type GitRepository,
  type GitServer,
  type GitServerOptions,
  startGitServer,
} from '@lockstep/standins';
import { bareFolder, type Checkout } from '../checkout.ts';
import { tag } from '../workspace.ts';

export const repositoryName = 'grove/trees';
export const ledgerRef = `refs/lockstep/ledger/${tag}`;
const file = 'ledger.jsonl';

/** Tokens that the git server takes. */
export const writer = 'ledger-writer-0123456789abcdef';
export const reader = 'ledger-reader-0123456789abcdef';

/** The ledger of a release as a repository holds it, past all rules. */
export interface StoredLedger {
  readonly repository: GitRepository;
  /** Checked as every reader checks it. */
  chain(): Promise<readonly LedgerEntry[]>;
  kinds(): Promise<readonly string[]>;
  /** The commit that the ref points at. */
  tip(): Promise<string | undefined>;
  /** Puts other entries in its place, as whoever may push by force can; none removes it. */
  replace(entries: readonly LedgerEntry[]): Promise<void>;
}

/** Looks at the ledger in a repository. */
export function storedLedger(repository: GitRepository): StoredLedger {
  const tip = async () => (await repository.refs())[ledgerRef];
  const chain = async () =>
    (await tip()) === undefined ? [] : readJournal(`${await repository.read(ledgerRef, file)}\n`);
  return {
    repository,
    tip,
    chain,
    kinds: async () => (await chain()).map(({ body }) => body.kind),
    async replace(entries) {
      if ((await tip()) !== undefined) await repository.setRef(ledgerRef, undefined);
      if (entries.length === 0) return;
      await repository.commit({ ref: ledgerRef, files: { [file]: entries.map(writeLine).join('') } });
    },
  };
}

/** A chain of entries that hash and follow each other rightly, whoever made them up. */
export function forged(
  bodies: readonly EntryBody[],
  {
    run = 'local-0123456789abcdef',
    at = new Date().toISOString(),
    after = [] as readonly LedgerEntry[],
  } = {},
): readonly LedgerEntry[] {
  const entries = [...after];
  for (const body of bodies) entries.push(chainEntry(body, at, run, entries.at(-1)));
  return entries;
}

/** A git server with the repository of a release, its ledger included. */
export interface LedgerServer extends StoredLedger {
  readonly server: GitServer;
  readonly url: string;
  /** A clone of it: nothing that was built, a home of its own. */
  clone(): Promise<Checkout>;
  close(): Promise<void>;
}

const accesses = [
  { text: writer, access: 'write' },
  { text: reader, access: 'read' },
] as const;

/** Pushes a repository to a git server of its own, from where it is cloned. */
export async function startLedgerServer(
  source: Checkout,
  faults: FaultProgramme = [],
  options: Partial<GitServerOptions> = {},
): Promise<LedgerServer> {
  const server = await startGitServer({ tokens: accesses, faults, ...options });
  const repository = await server.create(repositoryName);
  await repository.git(
    'fetch',
    '--quiet',
    source.folder,
    '+refs/heads/*:refs/heads/*',
    '+refs/tags/*:refs/tags/*',
  );
  const url = server.urlOf(repositoryName);
  const clones: Checkout[] = [];
  return {
    ...storedLedger(repository),
    server,
    url,
    async clone() {
      const clone = await bareFolder({});
      clones.push(clone);
      await clone.git('clone', '--quiet', repository.folder, '.');
      await clone.git('checkout', '--quiet', tag);
      await clone.git('remote', 'set-url', 'origin', url);
      return clone;
    },
    async close() {
      await server.close();
      for (const clone of clones) await clone.remove();
    },
  };
}

/** How a push to the ledger was answered, in the order of their arrival. */
export function pushesTo({ requests }: Pick<GitServer, 'requests'>): readonly (number | string)[] {
  return requests.filter(({ path }) => path.endsWith('/git-receive-pack')).map(({ status }) => status);
}
