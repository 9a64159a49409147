import { createHash } from 'node:crypto';
import { basename } from 'node:path/posix';
import { expect } from '@jest/globals';
import { complaintsAbout } from '../../../packages/standins/test/github/scene.ts';
import type { Checkout } from '../checkout.ts';
import { holdings, writesTo } from '../registry.ts';
import { tag, version } from '../workspace.ts';
import {
  builtForGithub,
  formulaOf,
  formulaPath,
  notes,
  platformDigests,
  repository,
} from './github-project.ts';
import type { GithubWorld } from './github-world.ts';

/** What the servers hold of a release, as far as anybody could see a difference. */
export interface Held {
  readonly releases: readonly {
    readonly tag: string;
    readonly isDraft: boolean;
    /** `name sha256`, sorted. */
    readonly assets: readonly string[];
  }[];
  /** Refs of the repository but the ledger's. */
  readonly refs: readonly string[];
  readonly tapRefs: Readonly<Record<string, string>>;
  readonly npm: Readonly<Record<string, string>>;
}

/** Looks at all servers, past their protocols. */
export async function heldIn({ github, npm, origin, tap }: GithubWorld): Promise<Held> {
  const releases = github.inventory(repository).releases.map(({ tag: of, isDraft, assets }) => ({
    tag: of,
    isDraft,
    assets: assets
      .map(({ name, state, sha256 }) => `${name} ${state === 'uploaded' ? sha256 : state}`)
      .sort(),
  }));
  const refs = Object.keys(await origin.refs()).filter((ref) => !ref.startsWith('refs/lockstep/ledger/'));
  return { releases, refs, tapRefs: await tap.refs(), npm: holdings(npm) };
}

/** How many requests could have changed something so far, by server. */
export function writeCount({ github, npm }: Pick<GithubWorld, 'github' | 'npm'>): readonly number[] {
  const isWrite = ({ method, path }: { readonly method: string; readonly path: string }) =>
    !['GET', 'HEAD'].includes(method) && !path.endsWith('/git-upload-pack');
  return [github.requests, github.uploadRequests, npm.requests].map(
    (requests) => requests.filter(isWrite).length,
  );
}

/** The assets that the release must have: the tarballs, the seal, and the sums that name the tarballs. */
export async function sealedContents(
  checkout: Checkout,
): Promise<readonly { readonly name: string; readonly bytes: string | Uint8Array }[]> {
  const tarballs = Object.entries(builtForGithub())
    .filter(([file]) => file.endsWith('.tar.gz'))
    .map(([file, bytes]) => ({ name: basename(file), bytes }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const sums = tarballs.map(({ name, bytes }) => `${hashOf('sha512', bytes)}  ${name}\n`);
  return [
    ...tarballs,
    { name: 'lockstep.seal.json', bytes: await checkout.read('lockstep.seal.json') },
    { name: 'SHA512SUMS', bytes: sums.join('') },
  ];
}

function hashOf(algorithm: string, bytes: string | Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

/** The same as `name sha256`, sorted. */
export async function sealedAssets(checkout: Checkout): Promise<readonly string[]> {
  const contents = await sealedContents(checkout);
  return contents.map(({ name, bytes }) => `${name} ${hashOf('sha256', bytes)}`).toSorted();
}

/** Asserts that a release is on all servers, exactly once, and that nothing else was left anywhere. */
export async function expectComplete(world: GithubWorld): Promise<void> {
  const { checkout, github, tap, npm } = world;
  const held = await heldIn(world);
  expect(held.releases).toEqual([{ tag, isDraft: false, assets: await sealedAssets(checkout) }]);
  expect(held.refs.toSorted()).toEqual(['refs/heads/main', `refs/tags/${tag}`]);
  expect(Object.keys(held.tapRefs)).toEqual(['refs/heads/main']);
  expect(await tap.read('refs/heads/main', formulaPath)).toBe(
    // Git's own last line end is cut off by what reads it.
    formulaOf(github.server, version, platformDigests).trimEnd(),
  );
  expect((await tap.git('rev-list', '--count', 'refs/heads/main')).trim()).toBe('2');
  expect(Object.keys(held.npm)).toEqual([`alder@${version}`]);
  expect(
    Object.values(writesTo(npm))
      .flat()
      .filter((status) => status === 200).length,
  ).toBeLessThan(2);
  const [release] = github.inventory(repository).releases;
  expect(release?.body?.startsWith(`${notes}\n\n<!-- lockstep `)).toBe(true);
  expect(complaintsAbout(github.exchanges)).toEqual([]);
}
