import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Inventory } from '../../packages/standins/src/index.ts';

export type RegistryRequest =
  | { readonly kind: 'renew'; readonly token: string; readonly latencyMs: number }
  | { readonly kind: 'inventory' };

export type RegistryAnswer = { readonly url: string } | { readonly inventory: Inventory };

/** A stand-in registry in a process of its own. */
export interface Registry {
  /** The only credential that it takes. */
  readonly token: string;
  /** Empties it, and from then on delays each answer; gives its address, which stays the same. */
  renew(latencyMs: number): Promise<string>;
  /** `name@version` of all that it holds. */
  versions(): Promise<ReadonlySet<string>>;
  close(): void;
}

/** Starts a registry on the loopback interface. */
export function startRegistry(): Registry {
  const token = 'npm_bench';
  const child = fork(join(import.meta.dirname, 'registry-process.ts'));
  const ask = async (request: RegistryRequest): Promise<RegistryAnswer> => {
    child.send(request);
    const [answer] = await once(child, 'message');
    return answer;
  };
  return {
    token,
    async renew(latencyMs) {
      const answer = await ask({ kind: 'renew', token, latencyMs });
      return 'url' in answer ? answer.url : '';
    },
    async versions() {
      const answer = await ask({ kind: 'inventory' });
      return new Set('inventory' in answer ? titlesOf(answer.inventory) : []);
    },
    close: () => void child.kill(),
  };
}

function titlesOf(inventory: Inventory): readonly string[] {
  return Object.entries(inventory).flatMap(([name, { versions }]) =>
    Object.keys(versions).map((version) => `${name}@${version}`),
  );
}
