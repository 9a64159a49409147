import {
  type Artifact,
  type ChannelKind,
  type Config,
  createDigest,
  type Digest,
  type Locate,
  LockstepError,
  type Problem,
  problem,
  type SealedPackage,
  type Workspace,
  whereOf,
} from '@lockstep/core';
import type { Claim } from './claims.ts';

export interface Inventory {
  readonly artifacts: readonly Artifact[];
  readonly problems: readonly Problem[];
}

type Read = { readonly package?: SealedPackage; readonly digest: Digest };

// One read serves both: what the package says of itself is about the very bytes that were hashed.
async function readOnce(workspace: Workspace, file: string, kind: ChannelKind): Promise<Read> {
  const digest = createDigest();
  async function* hashed() {
    for await (const chunk of workspace.open(file)) {
      digest.update(chunk);
      yield chunk;
    }
  }
  if (kind.readPackage !== undefined) {
    const sealed = await kind.readPackage(file, hashed());
    return { package: sealed, digest: digest.end() };
  }
  for await (const _ of hashed());
  return { digest: digest.end() };
}

/** A kind with those of its channels that claim a file. */
interface Reader {
  readonly kind: ChannelKind;
  readonly channels: readonly string[];
}

// Kinds that know packages come first: what takes any file says nothing of what is in it, and one of them is enough.
function readersOf(claim: Claim, config: Config, kinds: readonly ChannelKind[]): readonly Reader[] {
  const claiming = config.channels.filter(({ id }) => claim.channels.includes(id));
  const readers = kinds.flatMap((kind) => {
    const channels = claiming.filter((each) => each.kind === kind.kind).map(({ id }) => id);
    return channels.length === 0 ? [] : [{ kind, channels }];
  });
  const knowing = readers.filter(({ kind }) => kind.readPackage !== undefined);
  return knowing.length > 0 ? knowing : readers.slice(0, 1);
}

// A file is a package of one ecosystem; on a channel of another it would wait for ever.
function misrouted(
  file: string,
  reader: Reader,
  readers: readonly Reader[],
  locate: Locate,
): readonly Problem[] {
  return readers
    .filter((each) => each !== reader)
    .flatMap(({ channels }) =>
      channels.map((channel) => {
        const message = `channel ${channel} claims ${file}, which is a package for ${reader.kind.kind} channels`;
        const where = { ...whereOf(['channels', channel, 'artifacts'], locate), target: file };
        return problem('ARTIFACT_MISROUTED', message, { where });
      }),
    );
}

/** Reads a file by the first kind that can; what the first one has against it counts when none can. */
async function readBy(
  workspace: Workspace,
  file: string,
  readers: readonly Reader[],
): Promise<{ readonly reader: Reader; readonly read: Read } | readonly Problem[]> {
  const refusals: (readonly Problem[])[] = [];
  for (const reader of readers) {
    try {
      return { reader, read: await readOnce(workspace, file, reader.kind) };
    } catch (error) {
      if (!(error instanceof LockstepError)) throw error;
      refusals.push(error.problems);
    }
  }
  return refusals[0] ?? [];
}

/** Hashes every claimed file and reads the package in it; collects what is wrong with any of them. */
export async function takeInventory(
  claims: readonly Claim[],
  config: Config,
  kinds: readonly ChannelKind[],
  workspace: Workspace,
  locate: Locate,
): Promise<Inventory> {
  const artifacts: Artifact[] = [];
  const problems: Problem[] = [];
  for (const { file, channels } of claims) {
    const readers = readersOf({ file, channels }, config, kinds);
    const found = await readBy(workspace, file, readers);
    if ('read' in found) {
      artifacts.push({ file, channels: [...channels], ...found.read });
      problems.push(...misrouted(file, found.reader, readers, locate));
    } else problems.push(...found);
  }
  return { artifacts, problems };
}
