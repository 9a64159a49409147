import {
  type Artifact,
  type ChannelKind,
  type Config,
  createDigest,
  type Digest,
  LockstepError,
  type Problem,
  type SealedPackage,
  type Workspace,
} from '@lockstep/core';
import type { Claim } from './claims.ts';

export interface Inventory {
  readonly artifacts: readonly Artifact[];
  readonly problems: readonly Problem[];
}

type Read = { readonly package: SealedPackage; readonly digest: Digest };

// One read serves both: what the package says of itself is about the very bytes that were hashed.
async function readOnce(workspace: Workspace, file: string, kind: ChannelKind): Promise<Read> {
  const digest = createDigest();
  async function* hashed() {
    for await (const chunk of workspace.open(file)) {
      digest.update(chunk);
      yield chunk;
    }
  }
  const sealed = await kind.readPackage(file, hashed());
  return { package: sealed, digest: digest.end() };
}

function kindOf(claim: Claim, config: Config, kinds: readonly ChannelKind[]): ChannelKind | undefined {
  const name = config.channels.find(({ id }) => claim.channels.includes(id))?.kind;
  return kinds.find(({ kind }) => kind === name);
}

/** Hashes every claimed file and reads the package in it; collects what is wrong with any of them. */
export async function takeInventory(
  claims: readonly Claim[],
  config: Config,
  kinds: readonly ChannelKind[],
  workspace: Workspace,
): Promise<Inventory> {
  const artifacts: Artifact[] = [];
  const problems: Problem[] = [];
  for (const claim of claims) {
    const kind = kindOf(claim, config, kinds);
    if (kind === undefined) continue;
    try {
      artifacts.push({
        file: claim.file,
        channels: [...claim.channels],
        ...(await readOnce(workspace, claim.file, kind)),
      });
    } catch (error) {
      if (!(error instanceof LockstepError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { artifacts, problems };
}
