import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import { complaintsAbout } from '../../../packages/standins/test/github/scene.ts';
import type { Checkout } from '../checkout.ts';
import { holdings, writesTo } from '../registry.ts';
import { tag, version } from '../workspace.ts';
import {
  formulaOf,
  formulaPath,
  notes,
  platformDigests,
  platformName,
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

function lineOf(name: string, bytes: string): string {
  return `${name} ${createHash('sha256').update(bytes).digest('hex')}`;
}

/** How many requests could have changed something so far, by server. */
export function writeCount({ github, npm }: Pick<GithubWorld, 'github' | 'npm'>): readonly number[] {
  return [github.requests, github.uploadRequests, npm.requests].map(
    (requests) =>
      requests.filter(
        ({ method, path }) => !['GET', 'HEAD'].includes(method) && !path.endsWith('/git-upload-pack'),
      ).length,
  );
}

/** The assets that the release must have: the tarballs, the seal, and the sums that name them. */
export async function sealedAssets(checkout: Checkout): Promise<readonly string[]> {
  const seal = JSON.parse(await checkout.read('lockstep.seal.json')) as {
    readonly artifacts: readonly { readonly file: string; readonly digest: { readonly sha512: string } }[];
  };
  const sums = seal.artifacts
    .filter(({ file }) => file.endsWith('.tar.gz'))
    .map(({ file, digest }) => `${digest.sha512}  ${file.replace('dist/', '')}\n`);
  return [
    ...Object.entries(platformDigests).map(([platform, sha256]) => `${platformName(platform)} ${sha256}`),
    lineOf('lockstep.seal.json', await checkout.read('lockstep.seal.json')),
    lineOf('SHA512SUMS', sums.join('')),
  ].sort();
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
