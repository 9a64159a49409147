import { createHash } from 'node:crypto';
import type {
  AssetLimits,
  Host,
  HostArtifact,
  HostAsset,
  HostRelease,
  Reply,
  RunArtifacts,
} from '@lockstep/core';

const ok = <T>(value: T): Reply<T> => ({ outcome: 'ok', value });
const refused = (reason: 'missing' | 'forbidden' | 'conflict'): Reply<never> => ({
  outcome: 'refused',
  reason,
  message: `refused: ${reason}`,
});

/** What goes wrong with a call, by its name. */
export type Mishaps = Partial<Record<string, Reply<never>>>;

export interface MemoryHost {
  readonly host: Host;
  readonly calls: readonly string[];
  releases(): readonly HostRelease[];
  bytesOf(asset: string): Uint8Array;
  /** Plants a release past all rules. */
  plant(release: Partial<HostRelease>): void;
  /** Replaces the bytes of an asset, and says nothing. */
  tamper(asset: string, bytes: Uint8Array): void;
  mishaps: Mishaps;
  limits: AssetLimits;
  artifacts: readonly (HostArtifact & { readonly run: string; readonly bytes: Uint8Array })[];
}

function runArtifacts(memory: Pick<MemoryHost, 'artifacts' | 'mishaps'>): RunArtifacts {
  return {
    async ofRun(run) {
      return memory.mishaps.ofRun ?? ok(memory.artifacts.filter((each) => each.run === run));
    },
    async download({ id }, onChunk) {
      const found = memory.artifacts.find((each) => each.id === id);
      if (memory.mishaps.downloadArtifact !== undefined) return memory.mishaps.downloadArtifact;
      if (found === undefined || found.isExpired) return refused('missing');
      try {
        onChunk(found.bytes);
        return ok(undefined);
      } catch (error) {
        return { outcome: 'failed', sent: true, why: String(error) };
      }
    },
  };
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of chunks) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** A host in memory, with the habits of Gitea: duplicate assets are stored twice, and no digests are told. */
export function memoryHost(): MemoryHost {
  const releases = new Map<string, HostRelease>();
  const bytes = new Map<string, Uint8Array>();
  const calls: string[] = [];
  let counter = 0;
  const nextId = () => {
    counter += 1;
    return String(counter);
  };
  const called = (name: string) => {
    calls.push(name);
    return memory.mishaps[name];
  };
  const change = (id: string, assets: readonly HostAsset[]) => {
    const release = releases.get(id);
    if (release !== undefined) releases.set(id, { ...release, assets });
  };
  const api: Host['releases'] = {
    ofTag: async (tag) => called('ofTag') ?? ok([...releases.values()].filter((each) => each.tag === tag)),
    startingWith: async (prefix) =>
      called('startingWith') ?? ok([...releases.values()].filter(({ tag }) => tag.startsWith(prefix))),
    async get(id) {
      const release = releases.get(id);
      return release === undefined ? refused('missing') : ok(release);
    },
    async create({ commit: _, ...release }) {
      const mishap = called('create');
      if (mishap !== undefined) return mishap;
      const id = nextId();
      const made = { ...release, id, isImmutable: false, url: `http://git.example.org/${id}`, assets: [] };
      releases.set(id, made);
      return ok(made);
    },
    change: async () => refused('forbidden'),
    async remove(id) {
      const mishap = called('remove');
      if (mishap !== undefined) return mishap;
      return releases.delete(id) ? ok(undefined) : refused('missing');
    },
    async upload(id, name, body) {
      const mishap = called(`upload ${name}`) ?? called('upload');
      if (mishap !== undefined) return mishap;
      const stored = await collect(body.chunks());
      const asset = {
        id: nextId(),
        name,
        size: stored.byteLength,
        isWhole: true,
        url: 'http://git.example.org/a',
      };
      bytes.set(asset.id, stored);
      change(id, [...(releases.get(id)?.assets ?? []), asset]);
      return ok(asset);
    },
    async download(_, asset, onChunk) {
      const mishap = called(`download ${asset.name}`);
      if (mishap !== undefined) return mishap;
      try {
        onChunk(bytes.get(asset.id) ?? new Uint8Array());
        return ok(undefined);
      } catch (error) {
        return { outcome: 'failed', sent: true, why: error instanceof Error ? error.message : String(error) };
      }
    },
    async removeAsset(id, asset) {
      change(id, releases.get(id)?.assets.filter((each) => each.id !== asset) ?? []);
      return called('removeAsset') ?? ok(undefined);
    },
    limits: async () => called('limits') ?? ok(memory.limits),
  };
  const assetNamed = (name: string) =>
    [...releases.values()].flatMap(({ assets }) => assets).find((asset) => asset.name === name)?.id ?? '';
  const memory: MemoryHost = {
    host: undefined as never,
    calls,
    releases: () => [...releases.values()],
    bytesOf: (name) => bytes.get(assetNamed(name)) ?? new Uint8Array(),
    plant(release) {
      const id = nextId();
      const empty = { title: '', body: '', isDraft: true, isPrerelease: true, isImmutable: false, url: '' };
      releases.set(id, { id, tag: 'v0', ...empty, assets: [], ...release });
    },
    tamper: (name, replaced) => void bytes.set(assetNamed(name), replaced),
    mishaps: {},
    limits: { allowedTypes: [], isEnabled: true },
    artifacts: [],
  };
  const address = {
    kind: 'gitea',
    api: 'http://git.example.org/api/v1/',
    owner: 'grove',
    name: 'trees',
  } as const;
  const host = { address, origins: [], releases: api, artifacts: runArtifacts(memory) } as unknown as Host;
  return Object.assign(memory, { host });
}

/** The SHA-256 of a text, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
