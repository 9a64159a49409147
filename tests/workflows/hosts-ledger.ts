import { anchorOf, canonicalJson, readJournal, readSeal } from '@lockstep/core';
import type { GitRepository } from '@lockstep/standins';

/** The ledger of a release, past all servers. */
export interface StoredRelease {
  /** The digest of the seal that was recorded first. */
  readonly digest: string;
  readonly artifacts: readonly { readonly name: string; readonly file: string; readonly sha256: string }[];
  /** The kinds of all entries, in their order. */
  readonly kinds: readonly string[];
  /** An anchor for each entry. */
  readonly anchors: readonly string[];
}

/** What the ledger of a release says in the repository that holds it, checked as every reader checks it. */
export async function storedRelease(repository: GitRepository, tag: string): Promise<StoredRelease> {
  const entries = readJournal(`${await repository.read(`refs/lockstep/ledger/${tag}`, 'ledger.jsonl')}\n`);
  const sealed = entries.map(({ body }) => body).find((body) => body.kind === 'sealed');
  if (sealed === undefined) throw new Error('the ledger holds no seal');
  const { artifacts } = readSeal(canonicalJson(sealed.document));
  return {
    digest: sealed.seal,
    artifacts: artifacts.map(({ package: of, file, digest }) => ({
      name: of?.name ?? '',
      file,
      sha256: digest.sha256,
    })),
    kinds: entries.map(({ body }) => body.kind),
    anchors: entries.map(anchorOf),
  };
}
