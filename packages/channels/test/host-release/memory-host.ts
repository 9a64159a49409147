import {
  type AssetLimits,
  type Host,
  type HostRepository,
  type OpenHost,
  type Reply,
  reveal,
  type UploadBody,
} from '@lockstep/core';
import type { Life, Mishap } from '../../../engine/test/simulation/life.ts';
import type { MemoryServer } from './memory-server.ts';

/** How the host answers beside what it holds. */
export interface Answers {
  readonly repository?: Reply<HostRepository>;
  readonly limits?: Reply<AssetLimits>;
}

/** What carries requests to the server: one run of the program, with what goes wrong in it. */
export interface Wire {
  readonly life: Life;
  /** A request is on its way for as long; resolves when it has arrived. */
  readonly travel: () => Promise<void>;
}

const repository: HostRepository = {
  fullName: 'acme/app',
  defaultBranch: 'main',
  isPrivate: false,
  isArchived: false,
  canPush: true,
};

/** What a server answers that does nothing. */
function mishapReply(mishap: Mishap | undefined): Reply<never> | undefined {
  switch (mishap) {
    case 'no answer':
    case 'busy':
      return { outcome: 'failed', sent: true, why: 'HTTP 503' };
    case 'throttled':
      return { outcome: 'throttled', message: 'slow down' };
    case 'throttled with a time':
      return { outcome: 'throttled', retryAfterMs: 5_000, message: 'slow down' };
    case 'unsent':
      return { outcome: 'failed', sent: false, why: 'connection refused' };
    case 'refused':
      return { outcome: 'refused', reason: 'forbidden', status: 403, message: 'not yours' };
    default:
      return undefined;
  }
}

const lost: Reply<never> = { outcome: 'failed', sent: true, why: 'connection lost' };

async function bytesOf({ size, chunks }: UploadBody): Promise<Uint8Array> {
  const bytes = Buffer.concat(await Array.fromAsync(chunks()));
  if (bytes.length !== size) throw new Error(`${bytes.length} bytes were sent, announced were ${size}`);
  return bytes;
}

const unused = () => {
  throw new Error('a channel of releases has no use for this');
};

/** Opens a server that is in memory; the secret's text says what it may do: `write`, `read`. */
export function memoryHost(server: MemoryServer, { life, travel }: Wire, answers: Answers = {}): OpenHost {
  const read = <T>(answer: () => Reply<T>): Promise<Reply<T>> =>
    life.carryOut('observe', async (mishap) => {
      await travel();
      return mishapReply(mishap) ?? answer();
    });
  const write = <T>(answer: () => Reply<T>, onCut?: () => void): Promise<Reply<T>> =>
    life.carryOut('apply', async (mishap) => {
      await travel();
      if (mishap === 'busy') onCut?.();
      const reply = mishapReply(mishap) ?? answer();
      await travel();
      return mishap === 'answer lost' ? lost : reply;
    });
  return (address, credential): Host => {
    const mayWrite = credential !== undefined && reveal(credential) === 'write';
    const visible = () => server.releases.filter(({ isDraft }) => mayWrite || !isDraft);
    const forbidden: Reply<never> = {
      outcome: 'refused',
      reason: 'forbidden',
      status: 403,
      message: 'Resource not accessible',
    };
    const change = <T>(answer: () => Reply<T>, onCut?: () => void) =>
      mayWrite ? write(answer, onCut) : write<T>(() => forbidden);
    const releases: Host['releases'] = {
      ofTag: (tag) =>
        read(() => ({
          outcome: 'ok',
          value: visible()
            .filter((each) => each.tag === tag)
            .map((each) => server.shown(each)),
        })),
      startingWith: (prefix) =>
        read(() => ({
          outcome: 'ok',
          value: visible()
            .filter(({ tag }) => tag.startsWith(prefix))
            .map((each) => server.shown(each)),
        })),
      get: (id) =>
        read(() => {
          const release = visible().find((each) => each.id === id);
          return release === undefined
            ? { outcome: 'refused', reason: 'missing', status: 404, message: 'Not Found' }
            : { outcome: 'ok', value: server.shown(release) };
        }),
      assets: (id) =>
        read(() => {
          const release = visible().find((each) => each.id === id);
          return { outcome: 'ok', value: release?.assets.map((each) => server.shownAsset(each)) ?? [] };
        }),
      create: ({ commit: _, ...release }) => change(() => server.create(release)),
      change: (id, asked) => change(() => server.change(id, asked)),
      remove: (id) => change(() => server.remove(id)),
      upload: async (id, name, body) => {
        const bytes = await bytesOf(body);
        const cut = () => void server.upload(id, name, bytes.subarray(0, 1), false);
        return change(() => server.upload(id, name, bytes), cut);
      },
      download: (id, { id: assetId }, onChunk) =>
        read(() => {
          const asset = visible()
            .find((each) => each.id === id)
            ?.assets.find((each) => each.id === assetId);
          if (asset === undefined)
            return { outcome: 'refused', reason: 'missing', status: 404, message: 'Not Found' };
          onChunk(asset.bytes);
          return { outcome: 'ok', value: undefined };
        }),
      removeAsset: (id, asset) => change(() => server.removeAsset(id, asset)),
      limits: () =>
        read(() => answers.limits ?? { outcome: 'ok', value: { allowedTypes: [], isEnabled: true } }),
    };
    return {
      address,
      origins: [new URL(address.api).origin],
      repository: () => read(() => answers.repository ?? { outcome: 'ok', value: repository }),
      identity: () => read(() => ({ outcome: 'ok', value: 'ada' })),
      releases,
      refs: {
        get: (ref) => read(() => ({ outcome: 'ok', value: server.tags.get(ref.replace('tags/', '')) })),
      },
      get contents() {
        return unused();
      },
      get issues() {
        return unused();
      },
      milestones: {
        titled: (title) =>
          read(() => ({ outcome: 'ok', value: server.milestones.filter((each) => each.title === title) })),
        close: (id) => write(() => ({ outcome: 'ok', value: server.closeMilestone(id) })),
      },
      get statuses() {
        return unused();
      },
      get checks() {
        return unused();
      },
      get branches() {
        return unused();
      },
      get teams() {
        return unused();
      },
      get runs() {
        return unused();
      },
      get artifacts() {
        return unused();
      },
      get pulls() {
        return unused();
      },
    };
  };
}
