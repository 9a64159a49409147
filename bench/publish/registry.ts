import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { randomToken } from '../../packages/standins/src/pypi/token.ts';

export type RegistryKind = 'npm' | 'pypi' | 'crates';

export type RegistryRequest =
  | {
      readonly kind: 'renew';
      readonly registry: RegistryKind;
      readonly token: string;
      readonly latencyMs: number;
    }
  | { readonly kind: 'digests' };

export type RegistryAnswer = { readonly url: string } | { readonly digests: readonly string[] };

/** A stand-in registry in a process of its own. */
export interface Registry {
  readonly kind: RegistryKind;
  /** The only credential that it takes. */
  readonly token: string;
  /** Empties it, and from then on delays each answer; gives its address, which stays the same. */
  renew(latencyMs: number): Promise<string>;
  /** The sha256 of every file that it holds. */
  digests(): Promise<ReadonlySet<string>>;
  close(): void;
}

/** Tokens in the shape that each registry gives them. */
const tokens: Readonly<Record<RegistryKind, string>> = {
  npm: 'npm_bench',
  pypi: randomToken('127.0.0.1'),
  crates: 'ciobench',
};

/** Starts a registry on the loopback interface. */
export function startRegistry(kind: RegistryKind): Registry {
  const token = tokens[kind];
  const child = fork(join(import.meta.dirname, 'registry-process.ts'));
  const ask = async (request: RegistryRequest): Promise<RegistryAnswer> => {
    child.send(request);
    const [answer] = await once(child, 'message');
    return answer;
  };
  return {
    kind,
    token,
    async renew(latencyMs) {
      const answer = await ask({ kind: 'renew', registry: kind, token, latencyMs });
      return 'url' in answer ? answer.url : '';
    },
    async digests() {
      const answer = await ask({ kind: 'digests' });
      return new Set('digests' in answer ? answer.digests : []);
    },
    close: () => void child.kill(),
  };
}
