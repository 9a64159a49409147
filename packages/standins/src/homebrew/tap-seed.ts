import type { Upstream, UpstreamAnswer } from '@lockstep/core';
import type { TapSettings } from './tap-settings.ts';

/** What a stand-in's tap starts with. */
export type TapSeed =
  | { readonly kind: 'copied'; readonly path: string; readonly text: string }
  /** The real tap was read, and has no such formula. */
  | { readonly kind: 'none' }
  /** The real tap could not be read. */
  | { readonly kind: 'unread' };

// brew looks into the first folder that is there; a rehearsal does not know folders, and asks for files.
function candidates({ formula, path }: TapSettings): readonly string[] {
  if (path !== undefined) return [path];
  const shards = [formula.charAt(0), ...(formula.startsWith('lib') ? ['lib'] : [])];
  const inFolder = (folder: string) => [
    `${folder}/${formula}.rb`,
    ...shards.map((shard) => `${folder}/${shard}/${formula}.rb`),
  ];
  return [...inFolder('Formula'), ...inFolder('HomebrewFormula'), `${formula}.rb`];
}

async function ask(upstream: Upstream, path: string): Promise<UpstreamAnswer | undefined> {
  return upstream({ method: 'GET', path: `/${path}`, accept: 'text/plain' }).catch(() => undefined);
}

/** Reads the formula from the real tap: each path of its branch is a path of the upstream. */
export async function readTapSeed(settings: TapSettings, upstream: Upstream | undefined): Promise<TapSeed> {
  if (upstream === undefined) return { kind: 'unread' };
  for (const path of candidates(settings)) {
    const answer = await ask(upstream, path);
    if (answer === undefined || answer.status >= 500) return { kind: 'unread' };
    if (answer.status === 200) return { kind: 'copied', path, text: Buffer.from(answer.body).toString() };
  }
  return { kind: 'none' };
}
